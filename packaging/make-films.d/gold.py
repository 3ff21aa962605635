"""Gold: the podium and the medal."""
import math

import cairo

import figure
from figure import blend
from stage import (
    BLACK, DEEP, GOLD, GOLD_DARK, ICE, ICE_DARK, ICE_MID, NIGHT, WARM, WHITE, Sheet, bokeh, clamp, discs, ease,
    glow, lerp, mix, pulse, ramp, shade, vignette,
)


class Podium:
    """Three steps, three people, one light from above."""

    def __init__(self, scale):
        self.base = Sheet(scale, self.background, dither=2)
        self.lights = bokeh(31, 70, 60, 560)

    def background(self, context):
        shade(context, DEEP, mix(NIGHT, ICE_DARK, 0.6), 0, 860)
        context.rectangle(0, 800, 1920, 280)
        context.clip()
        shade(context, mix(ICE_DARK, NIGHT, 0.2), mix(NIGHT, DEEP, 0.2), 800, 1080)
        context.reset_clip()

    def block(self, context, x, top, width, number):
        front = cairo.LinearGradient(0, top, 0, 842)
        front.add_color_stop_rgb(0, *mix(ICE_DARK, ICE_MID, 0.42))
        front.add_color_stop_rgb(1, *mix(NIGHT, ICE_DARK, 0.5))
        context.rectangle(x - width / 2, top, width, 842 - top)
        context.set_source(front)
        context.fill()
        context.move_to(x - width / 2, top)
        context.line_to(x - width / 2 + 26, top - 22)
        context.line_to(x + width / 2 - 26, top - 22)
        context.line_to(x + width / 2, top)
        context.close_path()
        context.set_source_rgb(*mix(ICE_MID, ICE, 0.45))
        context.fill()
        context.set_source_rgba(*mix(ICE, WHITE, 0.3), 0.6 if number > 1 else 0.95)
        context.set_line_width(7)
        context.set_line_cap(cairo.LINE_CAP_ROUND)
        for i in range(number):
            context.move_to(x + (i - (number - 1) / 2) * 24, top + 42)
            context.rel_line_to(0, 46)
            context.stroke()

    def draw(self, context, t, length):
        zoom = lerp(1.0, 1.10, ease(t / length))
        context.save()
        context.translate(960, 420)
        context.scale(zoom, zoom)
        context.translate(-960, -420)
        self.base.paint(context, -96, -54, zoom=1.1)
        discs(context, self.lights, t)
        on = ramp(t, 0.8, 2.2)
        context.save()
        context.set_operator(cairo.OPERATOR_ADD)
        for spread, share in ((1.0, 0.10), (0.72, 0.10), (0.44, 0.10)):
            beam = cairo.LinearGradient(0, -60, 0, 640)
            beam.add_color_stop_rgba(0, *mix(WARM, WHITE, 0.5), share * on * 1.5)
            beam.add_color_stop_rgba(1, *mix(WARM, WHITE, 0.5), share * on * 0.2)
            context.set_source(beam)
            context.move_to(930, -60)
            context.line_to(960 - 270 * spread, 632)
            context.line_to(960 + 270 * spread, 632)
            context.line_to(990, -60)
            context.fill()
        context.restore()
        self.block(context, 640, 716, 300, 2)
        self.block(context, 1280, 748, 300, 3)
        self.block(context, 960, 640, 340, 1)
        dim = mix(DEEP, ICE_DARK, 0.45)
        breath = 0.4 * math.sin(1.8 * t)
        figure.person(context, 640, 704, 350, dict(figure.STAND, head=178 + breath), dim, mix(ICE_MID, ICE, 0.7),
                      (2, -2.4))
        figure.person(context, 1280, 736, 370, dict(figure.STAND, head=182), dim, mix(ICE_MID, ICE, 0.7), (-2, -2.4),
                      flip=True,
                      skirt=False, bun=False)
        glow(context, 960, 470, 420, WARM, 0.16 * on)
        bow = pulse(t, 1.9, 2.8, 3.6, 4.5)
        pose = blend(figure.STAND, dict(figure.STAND, torso=160, head=146, arm=(6, 4)), bow)
        figure.person(context, 960, 628, 385, pose, DEEP, mix(WARM, WHITE, 0.6), (2.4, -2.8))
        lit = ramp(t, 2.5, 3.3)
        made = figure.joints(pose)
        k = 3.85
        root = (960 - (made["leg"][2][0] + 2) * k, 628 - (made["leg"][2][1] + 4.4) * k)
        chest = (root[0] + made["chest"][0] * k + 10, root[1] + made["chest"][1] * k + 58)
        context.set_line_width(3.6)
        context.set_source_rgba(*mix(ICE, WHITE, 0.4), lit)
        context.move_to(chest[0] - 16, chest[1] - 66)
        context.line_to(*chest)
        context.line_to(chest[0] + 15, chest[1] - 64)
        context.stroke()
        context.set_source_rgba(*GOLD, lit)
        context.arc(*chest, 10, 0, 2 * math.pi)
        context.fill()
        glow(context, *chest, 90, GOLD, 0.9 * lit)
        context.restore()
        vignette(context, 0.6)


class Medal:
    """Gold, close enough to fill the hand; it swings until it is still."""

    def __init__(self, scale):
        self.base = Sheet(scale * 0.5, lambda c: shade(c, mix(NIGHT, DEEP, 0.5), mix(NIGHT, ICE_DARK, 0.5)), dither=2)
        self.lights = bokeh(41, 60, 30, 900)

    def draw(self, context, t, length):
        self.base.paint(context)
        discs(context, self.lights, t, 0.9, -26 * t)
        glow(context, 960, 500, 800, GOLD, 0.20)
        calm = math.exp(-0.55 * t)
        swing = 0.16 * math.cos(2.5 * t + 0.4) * calm
        spin = 0.85 * math.cos(2.1 * t) * calm
        context.save()
        context.translate(960, -260)
        context.rotate(swing)
        for side in (-1, 1):
            context.move_to(side * 150 - 62, -20)
            context.line_to(side * 150 + 62, -20)
            context.line_to(side * 10 + 48, 470)
            context.line_to(side * 10 - 48, 470)
            context.close_path()
            ribbon = cairo.LinearGradient(side * 150 - 62, 0, side * 150 + 62, 60)
            ribbon.add_color_stop_rgb(0, *mix(ICE_MID, DEEP, 0.45 if side < 0 else 0.2))
            ribbon.add_color_stop_rgb(0.5, *mix(ICE_MID, ICE, 0.55 if side > 0 else 0.2))
            ribbon.add_color_stop_rgb(1, *mix(ICE_MID, DEEP, 0.3))
            context.set_source(ribbon)
            context.fill()
            for stripe in (-22, 22):
                context.move_to(side * 150 + stripe, -20)
                context.line_to(side * 10 + stripe * 0.8, 470)
                context.set_source_rgba(*WHITE, 0.55 if side > 0 else 0.3)
                context.set_line_width(7)
                context.stroke()
        context.translate(0, 480)
        context.set_line_width(15)
        context.set_source_rgb(*mix(GOLD, GOLD_DARK, 0.35))
        context.arc(0, 14, 34, 0, 2 * math.pi)
        context.stroke()
        context.translate(0, 272)
        context.scale(max(0.12, math.cos(spin)), 1)
        self.disc(context, spin + 2.2 * swing)
        context.restore()
        glint = pulse(t, 1.5, 2.0, 2.1, 3.0)
        gx, gy = 960 + 112 - 750 * math.sin(swing), 385
        self.star(context, gx, gy, glint)
        vignette(context, 0.55)

    def star(self, context, x, y, strength):
        glow(context, x, y, 240, mix(GOLD, WHITE, 0.6), 0.8 * strength)
        context.save()
        context.set_operator(cairo.OPERATOR_ADD)
        context.translate(x, y)
        context.rotate(0.25)
        for angle in range(4):
            context.rotate(math.pi / 2)
            ray = cairo.LinearGradient(0, 0, 300 * strength + 1, 0)
            ray.add_color_stop_rgba(0, 1, 1, 1, 0.9 * strength)
            ray.add_color_stop_rgba(1, *GOLD, 0)
            context.set_source(ray)
            context.move_to(0, -5)
            context.line_to(300 * strength, 0)
            context.line_to(0, 5)
            context.fill()
        context.restore()

    def disc(self, context, tilt):
        context.arc(0, 6, 242, 0, 2 * math.pi)
        context.set_source_rgb(*mix(GOLD_DARK, BLACK, 0.45))
        context.fill()
        for i in range(120):
            a, b = 2 * math.pi * i / 120, 2 * math.pi * (i + 1.6) / 120
            shine = 0.5 + 0.30 * math.sin(2 * a + 5 * tilt) + 0.20 * math.sin(5 * a - 7 * tilt + 1)
            shine = clamp(shine)
            tone = mix(GOLD_DARK, GOLD, shine * 1.5) if shine < 0.66 else mix(GOLD, WHITE, (shine - 0.66) * 1.7)
            context.move_to(0, 0)
            context.arc(0, 0, 238, a, b)
            context.close_path()
            context.set_source_rgb(*tone)
            context.fill()
        for radius, width, tone, alpha in ((230, 10, GOLD_DARK, 0.55), (222, 3, WHITE, 0.45), (196, 3, GOLD_DARK, 0.7),
                                           (193, 2, WHITE, 0.35)):
            context.arc(0, 0, radius, 0, 2 * math.pi)
            context.set_line_width(width)
            context.set_source_rgba(*tone, alpha)
            context.stroke()
        face = cairo.RadialGradient(-70, -80, 20, 0, 0, 196)
        face.add_color_stop_rgba(0, *mix(GOLD, WHITE, 0.5), 0.85)
        face.add_color_stop_rgba(0.55, *GOLD, 0.75)
        face.add_color_stop_rgba(1, *GOLD_DARK, 0.6)
        context.arc(0, 0, 194, 0, 2 * math.pi)
        context.set_source(face)
        context.fill()
        for dy, tone, alpha in ((4, WHITE, 0.5), (0, mix(GOLD_DARK, BLACK, 0.25), 0.85)):
            context.save()
            context.translate(0, dy)
            context.scale(2.45, 2.45)
            context.translate(4, 52)
            context.new_path()
            figure.body(context, figure.SPIRAL)
            context.restore()
            context.set_source_rgba(*tone, alpha)
            context.fill()
        for i in range(3):
            context.save()
            context.translate(0, 128 + 13 * i)
            context.scale(1, 0.16)
            context.new_path()
            context.arc(0, 0, 96 - 22 * i, 0.15, math.pi - 0.15)
            context.restore()
            context.set_line_width(4)
            context.set_source_rgba(*mix(GOLD_DARK, BLACK, 0.2), 0.7)
            context.stroke()


