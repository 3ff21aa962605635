"""The skater close enough to see: one long spiral along the ice."""
import math
import random

import cairo

import figure
from figure import blend
from stage import (
    BLACK, DEEP, GOLD, ICE, ICE_DARK, ICE_MID, NIGHT, PANEL, WARM, WHITE, Sheet, clamp, colour, ease, falloff, glow,
    lerp, lit_line, mix, ramp, shade, vignette,
)


def spray(context, x, y, seed, age, power=1.0, tone=ICE):
    """Snow thrown from the edge of a blade; age in seconds since the throw."""
    dice = random.Random(seed)
    context.save()
    context.set_operator(cairo.OPERATOR_ADD)
    for _ in range(int(26 * power)):
        angle, speed, life = dice.uniform(-2.9, -0.9), dice.uniform(60, 330) * power, dice.uniform(0.3, 0.95)
        size = dice.uniform(1.2, 3.6)
        if age < 0 or age > life:
            continue
        px = x + math.cos(angle) * speed * age
        py = min(y + math.sin(angle) * speed * age * 0.8 + 420 * age * age, y + 3 + 26 * dice.random() * age)
        context.set_source_rgba(*tone, 0.75 * (1 - age / life))
        context.arc(px, py, size, 0, 2 * math.pi)
        context.fill()
    context.restore()


class Glide:
    """The skater close enough to see her breathe: one long spiral along the ice."""
    HORIZON, FLOOR = 560, 806

    def __init__(self, scale):
        self.lights = []
        dice = random.Random(21)
        for _ in range(85):
            depth = dice.random()
            self.lights.append((dice.uniform(-500, 2500), dice.uniform(150, 500), lerp(9, 34, depth), depth,
                                dice.uniform(0.10, 0.42), dice.choice((ICE, ICE, ICE, GOLD, WARM)), dice.uniform(0, 6)))
        self.base = Sheet(scale, self.background, dither=2)
        self.scratches = Sheet(scale, self.marks)

    def background(self, context):
        shade(context, DEEP, mix(NIGHT, ICE_DARK, 0.75), 0, self.HORIZON)
        context.rectangle(0, self.HORIZON, 1920, 600)
        context.clip()
        shade(context, mix(ICE_DARK, NIGHT, 0.25), mix(ICE_DARK, ICE_MID, 0.30), self.HORIZON, 1080)
        context.reset_clip()
        context.rectangle(0, self.HORIZON - 42, 1920, 44)
        context.set_source_rgb(*mix(PANEL, DEEP, 0.3))
        context.fill()
        context.rectangle(0, self.HORIZON - 44, 1920, 3)
        context.set_source_rgba(*ICE, 0.35)
        context.fill()

    def marks(self, context):
        dice = random.Random(4)
        for _ in range(150):
            y = lerp(self.HORIZON + 6, 1080, dice.random() ** 1.6)
            near = (y - self.HORIZON) / 520
            x, length = dice.uniform(-200, 1920), dice.uniform(120, 700) * (0.3 + near)
            context.move_to(x, y)
            context.curve_to(x + length / 3, y + dice.uniform(-14, 14) * near, x + length * 2 / 3,
                             y + dice.uniform(-14, 14) * near, x + length, y + dice.uniform(-24, 24) * near)
            context.set_source_rgba(*ICE, dice.uniform(0.03, 0.16))
            context.set_line_width(0.8 + 1.6 * near)
            context.stroke()

    def draw(self, context, t, length):
        self.base.paint(context)
        drift = 70 * t
        context.save()
        context.set_operator(cairo.OPERATOR_ADD)
        for x, y, size, depth, strength, tone, phase in self.lights:
            px = (x - drift * (0.5 + depth) + 500) % 3000 - 500
            shine = strength * (0.8 + 0.2 * math.sin(phase))
            disc = cairo.RadialGradient(px, y, 0, px, y, size)
            disc.add_color_stop_rgba(0, *tone, shine * 0.75)
            disc.add_color_stop_rgba(0.8, *tone, shine)
            disc.add_color_stop_rgba(1, *tone, 0)
            context.set_source(disc)
            context.arc(px, y, size, 0, 2 * math.pi)
            context.fill()
            streak = cairo.LinearGradient(0, self.HORIZON, 0, self.HORIZON + 330)
            streak.add_color_stop_rgba(0, *tone, shine * 0.09)
            streak.add_color_stop_rgba(1, *tone, 0)
            context.set_source(streak)
            for share in (1.2, 0.8, 0.45):
                context.rectangle(px - size * share, self.HORIZON, size * share * 2, 330)
                context.fill()
        context.restore()
        x = lerp(560, 1240, ease(t / length * 0.9 + 0.05))
        pool = falloff(0, 0, 900, WHITE, 0.9, 0.1)
        pool.set_matrix(cairo.Matrix(1, 0, 0, 3.2, -x, -self.FLOOR * 3.2))
        self.scratches.mask_with(context, pool)
        glow(context, x, self.FLOOR + 4, 820, ICE_MID, 0.55, 0.26)
        glow(context, x - 20, 420, 620, ICE_MID, 0.26)
        glow(context, x + 130, 60, 700, WARM, 0.16)
        pose = blend(figure.GLIDE, figure.SPIRAL, ramp(t, 0.6, 2.8))
        pose = blend(pose, figure.GLIDE, ramp(t, length - 2.6, length - 0.9))
        pose = blend(pose, figure.OPEN, 0.6 * ramp(t, length - 1.6, length))
        pose = dict(pose, skirt=pose["skirt"] + 5 * math.sin(4.2 * t))
        trail = []
        for i in range(61):
            px = x - 30 - (x + 160) * (i / 60)
            trail.append((px, self.FLOOR + 4 + 46 * (i / 60) ** 1.7))
        lit_line(context, trail[::-1], ICE, 3.0, 0.85)
        context.push_group()
        context.save()
        context.translate(0, 2 * (self.FLOOR + 4))
        context.scale(1, -1)
        figure.person(context, x, self.FLOOR, 560, pose, mix(DEEP, ICE_DARK, 0.3))
        context.restore()
        mirrored = context.pop_group()
        fade = cairo.LinearGradient(0, self.FLOOR, 0, self.FLOOR + 250)
        fade.add_color_stop_rgba(0, 0, 0, 0, 0.5)
        fade.add_color_stop_rgba(1, 0, 0, 0, 0)
        context.set_source(mirrored)
        context.mask(fade)
        figure.person(context, x, self.FLOOR, 560, pose, DEEP, mix(ICE, WHITE, 0.5), (3.2, -3.0))
        for i in range(int(t * 5) + 1):
            born = i / 5
            bx = lerp(560, 1240, ease(born / length * 0.9 + 0.05))
            spray(context, bx - 34, self.FLOOR + 2, i, t - born, 0.55)
        glow(context, x + 6, self.FLOOR + 2, 60, WHITE, 0.8, 0.4)
        vignette(context)


