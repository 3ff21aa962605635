"""The piece behind the scenes: storyboard, rail, lamps, the gesture practised until it stops in the right place."""
import math
import random

import cairo

import figure
import props
import rig
import storyboard
from figure import blend
from stage import (
    BLACK, DEEP, GOLD, ICE, ICE_DARK, ICE_MID, NIGHT, PANEL, SOFT, WARM, WHITE, Sheet, fill, glow, lerp, letters,
    lit_line, mark, mix, pulse, ramp, shade, vignette,
)

NAME, RATE, SECONDS = "behind", 25, 52.0

CUES = [
    ("slate", 0.0, 5.6),
    ("storyboard", 5.0, 17.2),
    ("rail", 16.6, 25.6),
    ("lamps", 25.0, 32.6),
    ("gesture", 32.0, 43.6),
    ("credits", 43.0, 52.0),
]


class Behind:
    def __init__(self, scale):
        self.table = Sheet(scale, self.wood, dither=2)
        self.scenes = dict(slate=self.slate, storyboard=storyboard.Storyboard(self.table).draw,
                           rail=rig.Rail(self.table).draw,
                           lamps=rig.Lamps(self.table).draw, gesture=self.gesture, credits=self.credits)

    def wood(self, context):
        shade(context, mix(NIGHT, DEEP, 0.3), mix(NIGHT, PANEL, 0.6))
        dice = random.Random(2)
        for _ in range(90):
            y = dice.uniform(0, 1080)
            context.move_to(-10, y)
            context.curve_to(600, y + dice.uniform(-30, 30), 1300, y + dice.uniform(-30, 30), 1930,
                             y + dice.uniform(-30, 30))
            context.set_source_rgba(*ICE_MID, dice.uniform(0.015, 0.05))
            context.set_line_width(dice.uniform(1, 4))
            context.stroke()
        vignette(context, 0.5)

    def draw(self, context, t):
        fill(context, BLACK)
        for name, start, end in CUES:
            if not start <= t < end:
                continue
            before = next((c for c in CUES if c[1] < start < c[2]), None)
            share = ramp(t, start, before[2]) if before else 1.0
            if share >= 1:
                self.scenes[name](context, t - start, end - start)
            elif share > 0:
                context.push_group()
                self.scenes[name](context, t - start, end - start)
                context.pop_group_to_source()
                context.paint_with_alpha(share)
        mark(context, "Stand-in film", 0.72 * pulse(t, 5.2, 6.0, 42.8, 43.4))
        context.set_source_rgba(*BLACK, 1 - pulse(t, 0.0, 0.7, SECONDS - 0.7, SECONDS - 0.05))
        context.paint()

    def slate(self, context, t, length):
        self.table.paint(context)
        glow(context, 960, 430, 900, ICE_MID, 0.28)
        props.clapper(context, t)

    def gesture(self, context, t, length):
        """The hand goes out, take after take, and each time stops a little sooner."""
        self.table.paint(context)
        glow(context, 1080, 520, 760, ICE_MID, 0.30)
        glow(context, 1500, 420, 520, WARM, 0.22)
        props.floor(context, 822)
        takes = [(0.5, 1.0, 0), (3.4, 0.86, 1), (6.3, 0.74, 2)]
        current = max([i for i, take in enumerate(takes) if t >= take[0]], default=-1)
        for start, reach, i in takes[:current]:
            pose = blend(figure.STAND, figure.REACH, reach)
            figure.person(context, 860, 810, 560, pose, ICE, alpha=0.07 + 0.05 * i)
        share = 0.0
        if current >= 0:
            start, reach, _ = takes[current]
            share = reach * pulse(t, start, start + 1.5, start + 2.1, start + 2.8) if current < 2 else \
                reach * ramp(t, start, start + 1.9)
        breath = dict(figure.REACH, head=174 + 2 * math.sin(t))
        pose = blend(figure.STAND, breath, share)
        figure.person(context, 860, 810, 560, pose, mix(DEEP, ICE_DARK, 0.2), ICE, (2.6, -2.6))
        figure.person(context, 1520, 810, 540, figure.STAND, mix(DEEP, PANEL, 0.5), mix(WARM, GOLD, 0.3), (-2.6, -2.6),
                      flip=True,
                      skirt=False, bun=False, skates=False)
        arm = props.hand_at(pose, 860, 810, 560)
        glow(context, *arm, 90, mix(ICE, WHITE, 0.4), 0.55 * share)
        if current == 2:
            held = ramp(t, 8.0, 8.9)
            context.save()
            context.set_dash([3, 14])
            context.set_line_cap(cairo.LINE_CAP_ROUND)
            context.set_line_width(4)
            context.set_source_rgba(*GOLD, 0.9 * held)
            context.move_to(arm[0] + 34, arm[1])
            context.line_to(lerp(arm[0] + 34, 1450, held), arm[1])
            context.stroke()
            context.restore()
        props.viewfinder(context, t)
        words = ["Take 1", "Take 2", "Take 3"][max(0, current)]
        letters(context, words, 150, 168, 54, GOLD, ramp(t, 0.3, 0.9), bold=True)
        letters(context, "The hand reaches.", 150, 240, 48, WHITE, pulse(t, 0.6, 1.2, 7.4, 7.9))
        letters(context, "The hand stops.", 150, 240, 48, WHITE, ramp(t, 8.0, 8.7))

    def credits(self, context, t, length):
        fill(context, NIGHT)
        glow(context, 700, 420, 1100, (0.10, 0.20, 0.30), 0.5)
        shown = 1 - ramp(t, length - 1.1, length - 0.4)
        lines = (
            (216, "The film behind this kit: “Love Always Wins”", 64, WHITE, True),
            (292, "All Out, 2013", 48, SOFT, False),
            (406, "Shot by", 44, SOFT, False),
            (462, "Leighton Cox", 52, WHITE, True),
            (556, "With", 44, SOFT, False),
            (612, "Frankie Poultney · Colin Ratushniak", 52, WHITE, True),
            (678, "Silvia Baltodano · Kate Hollowood", 52, WHITE, True),
        )
        for i, (y, words, size, tone, bold) in enumerate(lines):
            letters(context, words, 220, y, size, tone, ramp(t, 0.4 + 0.25 * i, 1.2 + 0.25 * i) * shown, bold=bold)
        lit_line(context, [(170, lerp(170, 690, j / 30 * ramp(t, 0.3, 2.6))) for j in range(31)], ICE, 3, shown)
        letters(context, "This stand-in was drawn by a program.", 220, 790, 48, GOLD, ramp(t, 2.6, 3.4) * shown)
