"""What is between two people: a gaze, and two hands that do not meet."""
import math

import cairo

import figure
from stage import (
    BLACK, DEEP, GOLD, ICE, ICE_DARK, ICE_MID, NIGHT, WARM, WHITE, Sheet, bokeh, clamp, colour, discs, ease, glow,
    lerp, lit_line, mix, pulse, ramp, shade, trace, vignette,
)


class Gaze:
    """Two profiles, and the distance between them."""

    def __init__(self, scale):
        self.base = Sheet(scale * 0.5, lambda c: shade(c, DEEP, NIGHT), dither=2)
        self.lights = bokeh(61, 50, 60, 860)

    def head(self, context, t, x, flip, rim, tone, hair, light):
        k = 5.6
        for dx, dy, paint, alpha in ((7, -3, rim, 0.5), (4, -2, rim, 1.0), (0, 0, tone, 1)):
            context.save()
            context.translate(x + (-dx if flip else dx), 150 + dy)
            context.scale(-k if flip else k, k)
            context.new_path()
            figure.profile(context)
            context.restore()
            context.set_source_rgba(*paint, alpha * light)
            context.fill()
        context.save()
        context.translate(x, 150)
        context.scale(-k if flip else k, k)
        if hair == "bun":
            trace(context, [(62, 9), (52, 16), (44, 30), (36, 44), (22, 62), (4, 66), (-8, 60), (-11, 40), (-4, 20),
                            (14, 3), (36, -4)], closed=True)
            context.new_sub_path()
            context.arc(-17, 36, 17, 0, 6.3)
        else:
            trace(context, [(64, 10), (58, 22), (45, 34), (38, 56), (34, 84), (30, 112), (16, 140), (-20, 150),
                            (-34, 120), (-26, 70), (-20, 34),
                            (-4, 6), (30, -6)], closed=True)
        context.set_source_rgba(*mix(tone, rim, 0.12), light)
        context.fill()
        context.restore()

    def draw(self, context, t, length):
        self.base.paint(context)
        apart = lerp(40, 0, ease(t / length))
        discs(context, self.lights, t, 0.8, apart)
        glow(context, 1560, 470, 760, WARM, 0.42 * ramp(t, 0.2, 1.6))
        glow(context, 330, 440, 700, ICE_MID, 0.42)
        self.head(context, t, 60 - apart, False, mix(ICE, WHITE, 0.25), mix(DEEP, ICE_DARK, 0.35), "bun", 1)
        self.head(context, t, 1860 + apart, True, mix(WARM, GOLD, 0.3), mix(DEEP, colour("#4A2418"), 0.6), "long", 1)
        self.ribbon(context, apart)
        self.eye(context, 60 - apart, False, mix(ICE, WHITE, 0.25), 0.8)
        self.eye(context, 1860 + apart, True, mix(WARM, GOLD, 0.4), 0.85)
        reach = ramp(t, 1.1, 2.9)
        left, right = (490 - apart, 402), (1430 + apart, 402)
        middle = (left[0] + right[0]) / 2
        for a, b, tone in ((left, middle, ICE), (right, middle, GOLD)):
            points = [(lerp(a[0], b, i / 40 * reach), 402 - 26 * math.sin(math.pi * 0.5 * i / 40 * reach))
                      for i in range(41)]
            lit_line(context, points, tone, 2.2, 0.75)
            glow(context, *points[-1], 46, mix(tone, WHITE, 0.4), 0.7 * reach)
        glow(context, middle, 376, 320, mix(GOLD, WHITE, 0.5), 0.35 * ramp(t, 2.6, 3.4) * (1 - 0.4 * ramp(t, 4.2, 5)))
        vignette(context, 0.55)

    def ribbon(self, context, apart):
        """The medal's ribbon, from the nape down over the chest; cut off where she ends."""
        context.save()
        context.save()
        context.translate(60 - apart, 150)
        context.scale(5.6, 5.6)
        context.new_path()
        figure.profile(context)
        context.restore()
        context.clip()
        for width, tone in ((34, mix(ICE_MID, NIGHT, 0.25)), (5, ICE)):
            context.set_line_width(width)
            context.set_source_rgb(*tone)
            context.move_to(70 - apart, 752)
            context.curve_to(190 - apart, 800, 380 - apart, 900, 430 - apart, 1120)
            context.stroke()
        context.restore()

    def eye(self, context, x, flip, tone, light):
        """An eye from the side: the upper lid with its lash, the lower, and the light at the front."""
        context.save()
        context.translate(x, 150)
        context.scale(-5.6 if flip else 5.6, 5.6)
        context.set_line_cap(cairo.LINE_CAP_ROUND)
        context.set_source_rgba(*tone, light)
        for width, points in ((1.1, ((62.4, 46.9), (64.6, 44.2), (67.2, 43.4), (71.6, 43.9))),
                              (0.5, ((62.4, 46.9), (64.4, 48.4), (66.4, 48.8), (68.6, 48.4)))):
            context.set_line_width(width)
            context.move_to(*points[0])
            context.curve_to(*points[1], *points[2], *points[3])
            context.stroke()
        context.translate(68.2, 46.3)
        context.scale(0.62, 1.75)
        context.arc(0, 0, 1, 0, 6.3)
        context.fill()
        context.restore()


class Hands:
    """She reaches; and stops. What warms the picture goes out of it."""

    def __init__(self, scale):
        self.base = Sheet(scale * 0.5, lambda c: shade(c, DEEP, NIGHT), dither=2)
        self.lights = bokeh(71, 40, 60, 860)

    def draw(self, context, t, length):
        self.base.paint(context)
        reach = ease(clamp((t - 0.2) / 3.2))
        back = ramp(t, 4.7, 6.9)
        cold = ramp(t, 3.5, 5.4)
        beat = sum(math.exp(-14 * abs(t - b)) for b in (0.6, 1.6, 2.5, 3.3)) * 0.25
        discs(context, self.lights, t, 0.8 * (1 - cold))
        glow(context, 1500, 430, 900, WARM, (0.48 + beat) * (1 - cold))
        glow(context, 420, 520, 760, ICE_MID, 0.40 + 0.10 * cold)
        left = lerp(330, 705, reach) - 150 * back
        right = lerp(1640, 1375, ease(clamp((t - 0.5) / 2.6))) + 70 * back
        curl = 0.45 * back
        rim_right = mix(mix(WARM, GOLD, 0.4), mix(NIGHT, ICE_MID, 0.5), cold)
        self.one(context, left, 448 + 20 * back, 2.35, False, mix(ICE, WHITE, 0.3), mix(DEEP, ICE_DARK, 0.45), curl)
        self.one(context, right, 470, 2.2, True, rim_right, mix(mix(DEEP, colour("#4A2418"), 0.7), DEEP, cold),
                 0.12 + curl * 0.4)
        gap = (left + 235 + right - 220) / 2
        near = reach * (1 - cold)
        glow(context, gap, 450, 190, mix(GOLD, WHITE, 0.5), (0.55 + 1.2 * beat) * near)
        glow(context, gap, 450, 34, WHITE, 0.9 * near)
        wall = pulse(t, 3.3, 3.9, 4.6, 6.4)
        pane = cairo.LinearGradient(gap - 130, 0, gap + 130, 0)
        for stop, alpha in ((0, 0), (0.42, 0.03), (0.49, 0.10), (0.5, 0.75), (0.51, 0.10), (0.58, 0.03), (1, 0)):
            pane.add_color_stop_rgba(stop, *mix(ICE, WHITE, 0.4), alpha * wall)
        context.save()
        context.set_operator(cairo.OPERATOR_ADD)
        context.set_source(pane)
        fade = cairo.LinearGradient(0, 40, 0, 880)
        for stop, alpha in ((0, 0), (0.4, 1), (0.6, 1), (1, 0)):
            fade.add_color_stop_rgba(stop, 0, 0, 0, alpha)
        context.mask(fade)
        context.restore()
        vignette(context, 0.5)
        context.set_source_rgba(*BLACK, ramp(t, length - 1.4, length - 0.1))
        context.paint()

    def one(self, context, x, y, k, flip, rim, tone, curl):
        for dx, dy, paint in ((0, -4.5, rim), (0, 0, tone)):
            context.save()
            context.translate(x + dx, y + dy)
            context.scale(-k if flip else k, k)
            context.new_path()
            figure.hand(context, curl)
            context.restore()
            context.set_source_rgb(*paint)
            context.fill()
