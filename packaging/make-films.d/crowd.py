"""The crowd without faces, and the one with."""
import math
import random

import cairo

import figure
from stage import (
    BLACK, DEEP, GOLD_DARK, ICE, ICE_DARK, ICE_MID, NIGHT, SKIN, WARM, WHITE, Sheet, bokeh, colour, discs, ease,
    falloff, glow, lerp, mix, pulse, ramp, shade, trace, vignette,
)


def faceless(context, x, y, size, tone, rim, alpha=1.0, hair=0):
    """Head and shoulders with no features."""
    for dx, dy, paint in ((0, -3, rim), (0, 0, tone)):
        context.save()
        context.translate(x + dx, y + dy)
        context.scale(size / 100, size / 100)
        context.new_path()
        context.save()
        context.scale(0.80, 1)
        context.arc(0, 0, 44, 0, 2 * math.pi)
        context.restore()
        context.new_sub_path()
        figure.limb(context, (0, 20), 19, (0, 62), 21)
        if hair == 1:
            figure.limb(context, (0, -8), 42, (0, 36), 40)
        if hair == 2:
            context.new_sub_path()
            context.arc(0, -48, 15, 0, 2 * math.pi)
        context.new_sub_path()
        trace(context, [(-26, 58), (0, 52), (26, 58), (74, 78), (96, 128), (104, 220), (-104, 220), (-96, 128),
                        (-74, 78)],
              closed=True)
        context.restore()
        context.set_source_rgba(*paint, alpha)
        context.fill()


class Crowd:
    """Rows of people without faces; then one with."""
    FACE = (1130, 400)

    def __init__(self, scale):
        self.lights = bokeh(51, 60, 10, 330)
        self.back = Sheet(scale * 0.5, lambda c: shade(c, mix(DEEP, BLACK, 0.2), mix(NIGHT, ICE_DARK, 0.5)), dither=2)
        self.rows = []
        dice = random.Random(77)
        for row, (y, size, gap, blur) in enumerate(((300, 88, 116, 2.5), (372, 122, 158, 2.5), (470, 168, 216, 3.0),
                                                    (640, 240, 318, 5.0), (890, 360, 470, 12.0))):
            people = []
            x = -300 + row * 57
            while x < 2400:
                people.append((x + dice.uniform(-14, 14), y + dice.uniform(-16, 16), size * dice.uniform(0.93, 1.07),
                               dice.choice((0, 0, 1, 2))))
                x += gap * dice.uniform(0.92, 1.1)
            if row >= 2:
                people = [p for p in people if abs(p[0] - self.FACE[0]) > (150, 215, 300)[row - 2]]
            self.rows.append(Sheet(scale * 0.5, lambda c, p=people, r=row: self.line(c, p, r), blur, width=2400))

    def line(self, context, people, row):
        tone = mix(mix(ICE_DARK, ICE_MID, 0.18), mix(DEEP, BLACK, 0.25), (row / 4) ** 0.8)
        rim = mix(ICE_MID, ICE, 0.25 - 0.05 * row)
        for x, y, size, hair in people:
            faceless(context, x + 120, y, size, tone, rim, 1, hair)

    def draw(self, context, t, length):
        warm = ramp(t, 2.6, 4.8)
        move = lerp(60, -40, ease(t / length))
        zoom = lerp(1.0, 1.16, ramp(t, 1.8, length))
        context.save()
        context.translate(*self.FACE)
        context.scale(zoom, zoom)
        context.translate(-self.FACE[0], -self.FACE[1])
        self.back.paint(context, -150, -100, zoom=1.3)
        discs(context, self.lights, t, 0.8 * (1 - 0.5 * warm), move * 0.4)
        for row in range(5):
            shift = move * (0.4 + 0.25 * row)
            bob = 2.5 * math.sin(1.6 * t + row * 1.7)
            self.rows[row].paint(context, -180 + shift, bob)
            if row == 2:
                glow(context, self.FACE[0] + shift * 0.2, self.FACE[1] + 20, 420, WARM, 0.40 * warm)
                the_face(context, self.FACE[0] + shift * 0.2, self.FACE[1] + bob * 0.4, 2.05, warm, t)
        context.restore()
        dark = cairo.RadialGradient(self.FACE[0], self.FACE[1], 190, self.FACE[0], self.FACE[1], 980)
        dark.add_color_stop_rgba(0, 0, 0, 0, 0)
        dark.add_color_stop_rgba(1, *mix(DEEP, BLACK, 0.5), 0.78 * warm)
        context.set_source(dark)
        context.paint()
        vignette(context, 0.5)


def the_face(context, x, y, scale, warm, t):
    """The one face: a few lines, a warm light, eyes that open and a smile that dares."""
    cold = mix(NIGHT, ICE_DARK, 0.6)
    hair = mix(cold, colour("#3A1D17"), warm)
    coat = mix(mix(NIGHT, ICE_DARK, 0.4), colour("#6E2B2B"), warm * 0.9)
    cloth = cairo.LinearGradient(0, 60, 0, 200)
    cloth.add_color_stop_rgb(0, *coat)
    cloth.add_color_stop_rgb(1, *mix(coat, DEEP, 0.85))
    context.save()
    context.translate(x, y)
    context.scale(scale, scale)
    trace(context, [(-22, 62), (0, 57), (22, 62), (70, 80), (92, 130), (104, 330), (-104, 330), (-92, 130), (-70, 80)],
          closed=True)
    context.set_source(cloth)
    context.fill()
    trace(context, [(0, -54), (31, -44), (45, -12), (46, 26), (50, 58), (36, 74), (-36, 74), (-50, 58), (-46, 26),
                    (-45, -12), (-31, -44)],
          closed=True)
    context.set_source_rgb(*hair)
    context.fill()
    neck = cairo.LinearGradient(0, 30, 0, 74)
    neck.add_color_stop_rgb(0, *mix(cold, mix(SKIN, GOLD_DARK, 0.55), warm))
    neck.add_color_stop_rgb(1, *mix(cold, mix(SKIN, WARM, 0.1), warm))
    trace(context, [(-12, 24), (12, 24), (14, 58), (26, 68), (0, 88), (-26, 68), (-14, 58)], closed=True)
    context.set_source(neck)
    context.fill()
    skin = cairo.RadialGradient(-16, -8, 4, 0, 0, 54)
    skin.add_color_stop_rgb(0, *mix(cold, mix(SKIN, WHITE, 0.28), warm))
    skin.add_color_stop_rgb(0.65, *mix(cold, SKIN, warm))
    skin.add_color_stop_rgb(1, *mix(cold, mix(SKIN, GOLD_DARK, 0.55), warm))
    trace(context, [(0, -42), (22, -35), (32, -12), (31, 8), (25, 28), (12, 43), (0, 47), (-12, 43), (-25, 28),
                    (-31, 8), (-32, -12), (-22, -35)],
          closed=True)
    context.set_source(skin)
    context.fill()
    trace(context, [(-36, 14), (-34, -12), (-22, -28), (2, -38), (24, -32), (35, -10), (37, 16), (47, 4), (42, -30),
                    (22, -52), (-6, -55), (-34, -42),
                    (-47, -8)], closed=True)
    context.set_source_rgb(*hair)
    context.fill()
    features(context, warm, t)
    context.restore()


def features(context, warm, t):
    ink = colour("#3A1D17")
    context.set_line_cap(cairo.LINE_CAP_ROUND)
    opened = ramp(t, 3.6, 4.5)
    blink = 1 - pulse(t, 5.75, 5.85, 5.87, 6.0)
    for side in (-1, 1):
        cx = side * 14
        context.set_source_rgba(*ink, warm)
        context.set_line_width(2.0)
        context.move_to(cx - 8, -14.5 + side * 0.2)
        context.curve_to(cx - 3, -18, cx + 3, -18, cx + 8, -14.5)
        context.stroke()
        height = 4.4 * opened * blink
        context.save()
        context.translate(cx, -4)
        trace(context, [(-7, 0.6), (0, -height), (7, 0.6), (0, 1.2 + height * 0.55)], closed=True)
        context.set_source_rgba(*mix(WHITE, SKIN, 0.25), warm)
        context.fill_preserve()
        context.clip()
        context.arc(0, -0.4, 3.5, 0, 6.3)
        context.set_source_rgba(*ink, warm)
        context.fill()
        context.arc(1.2, -1.6, 1.0, 0, 6.3)
        context.set_source_rgba(*WHITE, warm)
        context.fill()
        context.restore()
        context.set_source_rgba(*ink, warm)
        context.set_line_width(1.7)
        context.move_to(cx - 7.4, -3.2)
        context.curve_to(cx - 3, -4 - height * 1.35 + 2 * (1 - opened * blink), cx + 3, -4 - height * 1.35 + 2
                         * (1 - opened * blink), cx + 7.4, -3.2)
        context.stroke()
        context.set_source(falloff(side * 17, 14, 12, colour("#E0605A"), 0.42 * warm))
        context.arc(side * 17, 14, 12, 0, 6.3)
        context.fill()
    context.set_source_rgba(*mix(SKIN, GOLD_DARK, 0.75), 0.9 * warm)
    context.set_line_width(1.4)
    context.move_to(1.5, 2)
    context.curve_to(5, 8, 6, 12, 1, 13.5)
    context.stroke()
    smile = ramp(t, 4.3, 5.6)
    context.set_source_rgba(*colour("#A63D3A"), warm)
    trace(context, [(-9.5, 25 - 2.4 * smile), (-4, 23.6), (0, 24.6), (4, 23.6), (9.5, 25 - 2.4 * smile),
                    (0, 28.2 + 1.6 * smile)], closed=True)
    context.fill()


