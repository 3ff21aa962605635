"""The line on the ice: the programme seen from the roof, and the half of a heart."""
import math
import random

import cairo

from stage import (
    DEEP, GOLD, ICE, ICE_MID, NIGHT, WHITE, Sheet, clamp, colour, ease, falloff, glow, lerp, lit_line, mix, ramp,
    shade, vignette,
)


def programme_of_edges():
    """The way of a blade: wide figures that cross each other, and one spin. Points 5 apart with the bend at each."""
    raw = []
    for i in range(1501):
        u = i / 1500
        grow = lerp(0.62, 1.0, ease(u * 1.15))
        turn = 2 * math.pi * lerp(0.045, 0.985, u)
        raw.append((790 * grow * math.sin(2 * turn + 0.08), 345 * grow * math.sin(3 * turn)))
        if i == 760:
            heading = math.atan2(raw[-1][1] - raw[-2][1], raw[-1][0] - raw[-2][0])
            centre = (raw[-1][0] - 24 * math.sin(heading), raw[-1][1] + 24 * math.cos(heading))
            for k in range(1, 241):
                angle = heading - math.pi / 2 + 2 * math.pi * k / 48
                radius = 24 - 11 * math.sin(math.pi * k / 240)
                raw.append((centre[0] + radius * math.cos(angle), centre[1] + radius * math.sin(angle)))
    points, left = [raw[0]], 5.0
    for a, b in zip(raw, raw[1:]):
        length = math.dist(a, b)
        while left <= length:
            points.append((lerp(a[0], b[0], left / length), lerp(a[1], b[1], left / length)))
            left += 5.0
        left -= length
    bends = [0.0, *(math.remainder(math.atan2(c[1] - b[1], c[0] - b[0]) - math.atan2(b[1] - a[1], b[0] - a[0]),
                                   2 * math.pi) / 5
                    for a, b, c in zip(points, points[1:], points[2:])), 0.0]
    return [(x, y, bend) for (x, y), bend in zip(points, bends)]


class Above:
    """Seen from the roof: only the line, and the light that follows it."""

    def __init__(self, scale):
        self.ice = Sheet(scale * 0.75, self.texture, width=2560, height=1600, dither=2)
        self.dim = Sheet(scale * 0.5, lambda c: shade(c, mix(NIGHT, DEEP, 0.4), NIGHT), dither=2)
        self.way = programme_of_edges()

    def texture(self, context):
        shade(context, colour("#2B6790"), colour("#1D4C70"), 0, 1600)
        dice = random.Random(8)
        for _ in range(150):
            x, y, r = dice.uniform(-200, 2760), dice.uniform(-200, 1800), dice.uniform(60, 900)
            start = dice.uniform(0, 6.3)
            context.new_path()
            context.arc(x, y, r, start, start + dice.uniform(0.2, 1.6))
            context.set_source_rgba(0.85, 0.95, 1, dice.uniform(0.03, 0.2))
            context.set_line_width(dice.uniform(0.8, 2.0))
            context.stroke()

    def draw(self, context, t, length):
        share = ease(clamp((t - 0.2) / (length - 1.8)) * 0.86 + 0.07)
        share = clamp((share - ease(0.07)) / (ease(0.93) - ease(0.07)))
        count = max(2, int(share * (len(self.way) - 1)))
        tip = self.way[count]
        away = ramp(t, length - 4.2, length - 0.6)
        zoom = lerp(1.75, 1.0, away)
        late = self.way[max(0, count - 26)]
        look = (lerp((tip[0] + late[0]) / 2, 0, 0.25 + 0.75 * away), lerp((tip[1] + late[1]) / 2, 0,
                                                                          0.25 + 0.75 * away))
        self.dim.paint(context)
        context.save()
        context.translate(960, 480)
        context.scale(zoom, zoom)
        context.translate(-look[0], -look[1])
        pool = falloff(tip[0], tip[1], lerp(560, 1350, away), WHITE, lerp(0.78, 0.62, away), 0.12)
        self.ice.mask_with(context, pool, -1280, -800)
        bright = max(0, count - 150)
        line = [p[:2] for p in self.way[:count + 1]]
        lit_line(context, line[:bright + 1], ICE, 2.6, 0.75)
        for i in range(6):
            a, b = bright + (count - bright) * i // 6, bright + (count - bright) * (i + 1) // 6
            lit_line(context, line[a:b + 1], mix(ICE, WHITE, i / 6), 2.6 + 0.35 * i, 0.78 + 0.035 * i,
                     cap=cairo.LINE_CAP_BUTT)
        self.snow(context, count, t)
        glow(context, tip[0], tip[1], 90, WHITE, 0.75)
        glow(context, tip[0], tip[1], 18, WHITE, 1.0)
        context.restore()
        vignette(context, 0.5)

    def snow(self, context, count, t):
        """Ice dust off the tight turns, thrown to the outside of the bend."""
        context.save()
        context.set_operator(cairo.OPERATOR_ADD)
        for i in range(max(1, count - 70), count, 2):
            x, y, bend = self.way[i]
            if abs(bend) < 0.0030:
                continue
            px, py, _ = self.way[i - 1]
            heading, age = math.atan2(y - py, x - px), (count - i) / 70
            dice = random.Random(i)
            for _ in range(3):
                angle = heading - math.copysign(math.pi / 2, bend) + dice.uniform(-0.7, 0.7)
                far = dice.uniform(10, 75) * age ** 0.6
                context.set_source_rgba(*ICE, 0.7 * (1 - age) * dice.random())
                context.arc(x + math.cos(angle) * far, y + math.sin(angle) * far, dice.uniform(0.8, 2.2), 0, 6.3)
                context.fill()
        context.restore()


class Heart:
    """The same line, alone on the dark ice: half of a heart, and then no further."""

    def __init__(self, scale):
        self.dim = Sheet(scale * 0.5, lambda c: shade(c, DEEP, mix(NIGHT, DEEP, 0.3)), dither=2)
        self.half = []
        for i in range(181):
            a = math.pi + math.pi * i / 180
            self.half.append((960 + 19.5 * 16 * math.sin(a) ** 3,
                              440 - 19.5 * (13 * math.cos(a) - 5 * math.cos(2 * a) - 2 * math.cos(3 * a)
                                            - math.cos(4 * a))))

    def draw(self, context, t, length):
        self.dim.paint(context)
        share = ease(clamp((t - 0.3) / 3.3))
        count = int(share * (len(self.half) - 1))
        gone = 1 - ramp(t, length - 1.3, length - 0.2)
        tip = self.half[count]
        glow(context, tip[0], tip[1], 520, ICE_MID, 0.30 * gone)
        rest = [(1920 - x, y) for x, y in self.half]
        context.save()
        context.set_dash([2, 20])
        context.set_line_cap(cairo.LINE_CAP_ROUND)
        context.move_to(*rest[0])
        for point in rest[1:]:
            context.line_to(*point)
        context.set_line_width(4)
        context.set_source_rgba(*GOLD, 0.55 * ramp(t, 2.9, 4.1) * gone)
        context.stroke()
        context.restore()
        lit_line(context, self.half[:count + 1], ICE, 5.0, gone)
        glow(context, tip[0], tip[1], 70, WHITE, 0.8 * gone * (1 - ramp(t, 3.6, 4.4)))
        vignette(context, 0.5)
