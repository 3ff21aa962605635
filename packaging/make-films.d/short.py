"""The short film: ice, a skater's line, gold, one face in the crowd, and a hand that stops."""
import math

import arena
import between
import crowd
import glide
import gold
import line
from stage import BLACK, GOLD, ICE, NIGHT, SOFT, WHITE, fill, glow, letters, lit_line, mark, mix, pulse, ramp

NAME, RATE, SECONDS = "short", 24, 73.0

# Start and end of each scene; where two overlap they dissolve into each other.
CUES = [
    ("opening", 0.0, 4.8),
    ("wide", 4.2, 11.6),
    ("glide", 10.8, 18.2),
    ("above", 17.4, 28.6),
    ("applause", 27.8, 32.4),
    ("podium", 31.6, 37.0),
    ("medal", 36.2, 41.4),
    ("crowd", 40.6, 48.4),
    ("gaze", 47.6, 52.8),
    ("hands", 52.0, 59.2),
    ("silence", 59.2, 61.0),
    ("heart", 60.6, 66.0),
    ("tagline", 65.4, 70.0),
    ("ending", 69.4, 73.0),
]


class Short:
    def __init__(self, scale):
        wide, podium = arena.Wide(scale), gold.Podium(scale)
        self.scenes = dict(opening=opening, wide=wide.enter, applause=wide.applause, glide=glide.Glide(scale).draw,
                           above=line.Above(scale).draw, podium=podium.draw, medal=gold.Medal(scale).draw,
                           crowd=crowd.Crowd(scale).draw, gaze=between.Gaze(scale).draw,
                           hands=between.Hands(scale).draw,
                           silence=lambda c, t, d: fill(c, BLACK), heart=line.Heart(scale).draw, tagline=tagline,
                           ending=ending)

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
        if 4.6 < t < 69.8 and not 59.0 < t < 60.8:
            mark(context, "Stand-in film", 0.72 * pulse(t, 4.6, 5.4, 69.0, 69.8))


def opening(context, t, length):
    fill(context, NIGHT)
    glow(context, 960, 470, 900, (0.10, 0.20, 0.30), 0.5)
    shown = pulse(t, 0.3, 1.2, 3.9, 4.6)
    letters(context, "STAND-IN FILM", 960, 366, 46, GOLD, shown, bold=True, align="centre", tracking=0.22)
    letters(context, "for “Love Always Wins”", 960, 488, 84, WHITE, shown, bold=True, align="centre")
    letters(context, "a film by All Out, 2013", 960, 574, 52, SOFT, shown * ramp(t, 0.7, 1.6), align="centre")
    letters(context, "Drawn for this kit. The real film takes its place here.", 960, 722, 46, SOFT,
            shown * ramp(t, 1.2, 2.1), align="centre")
    reach = ramp(t, 0.6, 3.0)
    points = [(960 + 430 * x, 632 + 7 * math.sin(3 * x)) for x in [(-1 + 2 * i / 60) * reach for i in range(61)]]
    lit_line(context, points, ICE, 2.4, shown)


def tagline(context, t, length):
    fill(context, mix(BLACK, NIGHT, ramp(t, 0, 1.2)))
    leave = 1 - ramp(t, length - 0.8, length - 0.1)
    drift = 1 + 0.012 * t
    context.save()
    context.translate(960, 480)
    context.scale(drift, drift)
    letters(context, "Love always wins", 0, 0, 150, WHITE, ramp(t, 0.5, 1.7) * leave, bold=True, align="centre")
    letters(context, "#LoveAlwaysWins", 0, 136, 66, GOLD, ramp(t, 1.4, 2.5) * leave, align="centre", tracking=0.03)
    context.restore()


def ending(context, t, length):
    fill(context, NIGHT)
    shown = pulse(t, 0.3, 1.0, length - 0.7, length - 0.08)
    letters(context, "Stand-in film, drawn by a program for this kit", 960, 420, 54, WHITE, shown, bold=True,
            align="centre")
    letters(context, "“Love Always Wins” by All Out was released on 5 November 2013.", 960, 520, 48, SOFT, shown,
            align="centre")
    letters(context, "allout.org", 960, 640, 48, GOLD, shown, align="centre", tracking=0.04)
    context.set_source_rgba(*BLACK, ramp(t, length - 0.6, length - 0.05))
    context.paint()


def still(context, scale):
    """The one picture that speaks for the film: the skater's glide, in gold and blue."""
    glide.Glide(scale).draw(context, 3.4, 7.4)
    mark(context, "Stand-in film", 0.5)
