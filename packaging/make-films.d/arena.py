"""The whole arena, from the highest row."""
import math
import random

import cairo

import figure
from figure import blend
from stage import (
    BLACK, DEEP, GOLD, ICE, ICE_DARK, ICE_MID, NIGHT, PANEL, WARM, WHITE, Sheet, clamp, colour, ease, falloff, glow,
    lerp, lit_line, mix, ramp, shade, vignette,
)


class Wide:
    """The whole arena from the highest row."""
    CENTRE, RX, RY = (960, 700), 830, 210

    def __init__(self, scale):
        self.base = Sheet(scale, self.background, dither=2)
        self.lit = Sheet(scale, self.ice_in_light, dither=2)
        dice = random.Random(3)
        self.people = []
        for tier in range(15):
            for _ in range(70 + 6 * tier):
                angle = dice.uniform(-0.04, math.pi + 0.04)
                rx, ry = 930 + 62 * tier, 236 + 36 * tier
                x, y = 960 - rx * math.cos(angle), 668 - ry * math.sin(angle) - 4 * tier
                self.people.append((x, y + dice.uniform(-6, 6), dice.uniform(0.25, 1), dice.uniform(0, 6.3),
                                    dice.uniform(1.2, 2.4), dice.random()))
        self.people = [p for p in self.people if -10 < p[0] < 1930 and p[1] > 130]

    def ellipse(self, context, grow=1.0, dy=0.0):
        context.save()
        context.translate(self.CENTRE[0], self.CENTRE[1] + dy)
        context.scale(self.RX * grow, self.RY * grow)
        context.new_path()
        context.arc(0, 0, 1, 0, 2 * math.pi)
        context.restore()

    def background(self, context):
        shade(context, DEEP, mix(NIGHT, PANEL, 0.5))
        for tier in range(15, -1, -1):
            rx, ry = 930 + 62 * tier, 236 + 36 * tier
            context.save()
            context.translate(960, 672 - 4 * tier)
            context.scale(rx, ry)
            context.new_path()
            context.arc(0, 0, 1, math.pi * 0.94, math.pi * 2.06)
            context.restore()
            tone = mix(mix(NIGHT, ICE_DARK, 0.9), mix(NIGHT, DEEP, 0.4), tier / 15)
            context.set_source_rgb(*mix(tone, BLACK, 0.25 * (tier % 2)))
            context.fill_preserve()
            context.set_source_rgba(*ICE_MID, 0.10)
            context.set_line_width(1.5)
            context.stroke()
        self.ellipse(context, 1.055, 14)
        context.set_source_rgb(*DEEP)
        context.fill()
        self.ellipse(context, 1.03, 2)
        context.set_source_rgb(*mix(PANEL, ICE_MID, 0.18))
        context.fill()
        self.ellipse(context)
        ice = cairo.LinearGradient(0, 490, 0, 910)
        ice.add_color_stop_rgb(0, *mix(NIGHT, ICE_DARK, 0.5))
        ice.add_color_stop_rgb(1, *mix(NIGHT, ICE_DARK, 0.95))
        context.set_source(ice)
        context.fill()

    def ice_in_light(self, context):
        self.ellipse(context)
        context.clip()
        shade(context, colour("#4D8FBE"), colour("#A9D8F0"), 490, 910)
        dice = random.Random(5)
        for _ in range(170):
            x, y, r = dice.uniform(100, 1820), dice.uniform(490, 910), dice.uniform(60, 400)
            context.save()
            context.translate(x, y)
            context.scale(1, 0.26)
            context.new_path()
            start = dice.uniform(0, 6)
            context.arc(0, 0, r, start, start + dice.uniform(0.3, 1.5))
            context.restore()
            context.set_source_rgba(1, 1, 1, dice.uniform(0.04, 0.22))
            context.set_line_width(dice.uniform(0.8, 1.8))
            context.stroke()

    def lamp(self, context, x, aim, strength, tone):
        """One light under the roof, its beam and its pool on the ice."""
        if strength <= 0.003:
            return
        ax, ay = aim
        context.save()
        context.set_operator(cairo.OPERATOR_ADD)
        beam = cairo.LinearGradient(x, 60, ax, ay)
        beam.add_color_stop_rgba(0, *tone, 0.20 * strength)
        beam.add_color_stop_rgba(0.6, *tone, 0.06 * strength)
        beam.add_color_stop_rgba(1, *tone, 0.02 * strength)
        context.set_source(beam)
        for spread in (1.0, 0.8, 0.6):
            context.move_to(x - 7, 60)
            context.line_to(ax - 190 * spread, ay)
            context.curve_to(ax - 150 * spread, ay + 46 * spread, ax + 150 * spread, ay + 46 * spread,
                             ax + 190 * spread, ay)
            context.line_to(x + 7, 60)
            context.close_path()
            context.fill()
        context.restore()
        context.save()
        squashed = falloff(0, 0, 330, WHITE, 0.8 * strength, 0.25)
        squashed.set_matrix(cairo.Matrix(1, 0, 0, 3.4, -ax, -ay * 3.4))
        self.lit.mask_with(context, squashed)
        context.restore()
        glow(context, x, 60, 120, tone, 0.9 * strength)
        glow(context, x, 60, 26, WHITE, strength)

    def crowd(self, context, t, cheer):
        context.save()
        context.set_operator(cairo.OPERATOR_ADD)
        for i, (x, y, strength, phase, size, luck) in enumerate(self.people):
            calm = 0.5
            burst = max(0.0, math.sin((3.2 + 2.4 * luck) * t + phase * 3)) ** 6 * cheer
            tone = mix(ICE, GOLD, luck) if luck > 0.62 else ICE
            context.set_source_rgba(*tone, clamp(strength * (calm + burst)))
            context.arc(x, y, size * (1 + 1.1 * burst), 0, 2 * math.pi)
            context.fill()
        context.restore()

    def path(self, t):
        """The skater's way across the ice, from the far left to the middle."""
        u = ease(t)
        angle = math.pi * (1.12 - 1.62 * u)
        radius = lerp(0.80, 0.0, ease(u))
        return 960 + self.RX * radius * math.cos(angle), 715 + self.RY * 0.85 * radius * math.sin(angle)

    def skater(self, context, share, height, pose, alpha=1.0):
        x, y = self.path(share)
        ahead, behind = self.path(share + 0.01), self.path(share - 0.01)
        flip = ahead[0] < behind[0] - 0.2
        grow = lerp(0.72, 1.12, (y - 540) / 330)
        glow(context, x, y, 110, ICE, 0.35, 0.25)
        context.save()
        context.translate(0, 2 * y)
        context.scale(1, -1)
        figure.person(context, x, y, height * grow * 0.8, pose, mix(DEEP, ICE_MID, 0.35), flip=flip, alpha=0.28)
        context.restore()
        figure.person(context, x, y, height * grow, pose, DEEP, WHITE, (1.6, -1.6), flip=flip, alpha=alpha)

    def enter(self, context, t, length):
        self.base.paint(context)
        self.crowd(context, t, 0.02)
        share = clamp((t - 1.3) / (length - 1.5))
        x, y = self.path(share)
        for lamp, (delay, tone) in zip((330, 730, 1190, 1590), ((0.5, ICE), (1.1, ICE), (1.6, WARM), (2.1, ICE))):
            on = ramp(t, delay, delay + 0.3)
            aim = (lerp(lamp, x, 0.25 + 0.75 * ramp(t, delay, delay + 2.6)), lerp(720, y, ramp(t, delay, delay + 2.6)))
            self.lamp(context, lamp, aim, 0.62 * on, tone)
        if share > 0:
            way = [self.path(share * i / 90) for i in range(91)]
            lit_line(context, way, ICE, 2.2, 0.9, 0.7)
            stride = 0.5 - 0.5 * math.cos(t * 2.6)
            self.skater(context, share, 150, blend(figure.STAND, figure.GLIDE, 0.35 + 0.65 * stride))
        vignette(context)
        context.set_source_rgba(*BLACK, 1 - ramp(t, 0.0, 1.6))
        context.paint()

    def applause(self, context, t, length):
        self.base.paint(context)
        cheer = ramp(t, 0.3, 1.3)
        self.crowd(context, t + 5, cheer)
        for lamp, tone in zip((330, 730, 1190, 1590), (ICE, WARM, WARM, ICE)):
            self.lamp(context, lamp, (960 + 30 * math.sin(lamp), 715), 0.8, tone)
        way = [self.path(i / 120) for i in range(121)]
        lit_line(context, way, ICE, 2.2, 0.55, 0.7)
        self.skater(context, 1.0, 165, blend(figure.STAND, figure.OPEN, ramp(t, 0.0, 1.0)))
        dice = random.Random(9)
        for _ in range(46):
            start, x = dice.uniform(0.2, 4), dice.uniform(300, 1620)
            speed, sway = dice.uniform(110, 190), dice.uniform(0, 6)
            y = 120 + (t - start) * speed
            if t > start and y < 860:
                shine = 0.5 + 0.5 * math.sin(5 * t + sway)
                context.set_source_rgba(*mix(GOLD, WHITE, shine * 0.6), 0.75 * shine)
                context.arc(x + 26 * math.sin(1.4 * t + sway), y, 3.2, 0, 2 * math.pi)
                context.fill()
        vignette(context)
