"""The tools of a film crew: pen, clapperboard, floor, view-finder."""
import math

import cairo

import figure
from stage import BLACK, GOLD, ICE, PANEL, SOFT, WHITE, clamp, colour, ease, glow, lerp, letters, mix, ramp

PAPER, INK = colour("#DCE6EA"), colour("#1B2D3D")


def strokes(context, lines, share, tone, width=3.0, alpha=1.0, tip=True):
    """Draws polylines one after the other, as a pen would; share 0 to 1 of their whole length."""
    lengths = [sum(math.dist(a, b) for a, b in zip(line, line[1:])) for line in lines]
    left = clamp(share) * sum(lengths)
    context.set_line_width(width)
    context.set_line_cap(cairo.LINE_CAP_ROUND)
    context.set_line_join(cairo.LINE_JOIN_ROUND)
    context.set_source_rgba(*tone, alpha)
    pen = None
    for line, length in zip(lines, lengths):
        if left <= 0:
            break
        context.move_to(*line[0])
        for a, b in zip(line, line[1:]):
            step = math.dist(a, b)
            part = clamp(left / step) if step else 1
            pen = (lerp(a[0], b[0], part), lerp(a[1], b[1], part))
            context.line_to(*pen)
            left -= step
            if left <= 0:
                break
        context.stroke()
    if tip and pen and 0 < share < 1:
        pencil(context, *pen)


def pencil(context, x, y):
    context.save()
    context.translate(x, y)
    context.rotate(-0.9)
    for points, tone in (
        (((0, 0), (26, -9), (26, 9)), colour("#E3C7A0")),
        (((0, 0), (9, -3.2), (9, 3.2)), INK),
        (((26, -9), (210, -9), (210, 9), (26, 9)), GOLD),
        (((26, 0), (210, 0), (210, 9), (26, 9)), mix(GOLD, BLACK, 0.22)),
    ):
        context.move_to(*points[0])
        for point in points[1:]:
            context.line_to(*point)
        context.close_path()
        context.set_source_rgb(*tone)
        context.fill()
    context.restore()


def curve(f, start=0.0, end=1.0, steps=48):
    return [f(lerp(start, end, i / steps)) for i in range(steps + 1)]


def oval(cx, cy, rx, ry, start=0.0, end=2 * math.pi, steps=64):
    return [(cx + rx * math.cos(lerp(start, end, i / steps)), cy + ry * math.sin(lerp(start, end, i / steps)))
            for i in range(steps + 1)]


def placed(context, adder, x, y, scale, flip):
    """Adds a silhouette to the path at a place."""
    context.save()
    context.new_path()
    context.translate(x, y)
    context.scale(-scale if flip else scale, scale)
    adder(context)
    context.restore()


def outline(adder, x, y, scale, flip=False):
    """The edge of a silhouette as polylines, so that a pen can draw it."""
    context = cairo.Context(cairo.RecordingSurface(cairo.CONTENT_ALPHA, None))
    placed(context, adder, x, y, scale, flip)
    lines = []
    for kind, points in context.copy_path_flat():
        if kind == cairo.PATH_MOVE_TO:
            lines.append([points])
        elif kind == cairo.PATH_LINE_TO:
            lines[-1].append(points)
        elif lines and len(lines[-1]) > 1:
            lines[-1].append(lines[-1][0])
    return [line for line in lines if len(line) > 1]


def clapper(context, t):
    """A slate drawn in chalk; the stick falls once."""
    x, y, w, h = 530, 330, 860, 450
    shown = ramp(t, 0.2, 1.0)
    context.push_group()
    context.rectangle(x, y, w, h)
    context.set_source_rgb(*mix(PANEL, BLACK, 0.25))
    context.fill_preserve()
    context.set_source_rgba(*SOFT, 0.8)
    context.set_line_width(4)
    context.stroke()
    for dy in (140, 270):
        context.move_to(x + 30, y + dy)
        context.line_to(x + w - 30, y + dy)
        context.set_source_rgba(*SOFT, 0.35)
        context.set_line_width(3)
        context.stroke()
    letters(context, "LOVE ALWAYS WINS", x + 50, y + 100, 66, WHITE, bold=True, tracking=0.03)
    letters(context, "Behind the scenes", x + 50, y + 226, 62, GOLD)
    letters(context, "Stand-in film, drawn for this kit", x + 50, y + 340, 48, SOFT)
    letters(context, "Scene 1", x + 50, y + 412, 48, SOFT)
    letters(context, "Take 3", x + w - 50, y + 412, 48, SOFT, align="right")
    fallen = ease(clamp((t - 2.9) / 0.22)) ** 2
    rattle = 0.02 * math.exp(-9 * max(0, t - 3.12)) * math.sin(60 * t)
    lift = 0.17 * (1 - fallen) * ramp(t, 0.8, 2.0) + rattle
    bar(context, x, y - 6, w, 0.0)
    bar(context, x, y - 76, w, -lift)
    context.pop_group_to_source()
    context.paint_with_alpha(shown)
    glow(context, x + w * 0.55, y - 40, 500, WHITE, 0.35 * math.exp(-6 * abs(t - 3.14)) if t > 3.1 else 0)


def bar(context, x, y, w, lift):
    context.save()
    context.translate(x, y)
    context.rotate(lift)
    context.rectangle(0, -64, w, 64)
    context.clip()
    context.set_source_rgb(*mix(PANEL, BLACK, 0.4))
    context.paint()
    for i in range(-1, 8):
        context.move_to(i * 130, 0)
        context.line_to(i * 130 + 64, -64)
        context.line_to(i * 130 + 129, -64)
        context.line_to(i * 130 + 65, 0)
        context.close_path()
        context.set_source_rgb(*WHITE)
        context.fill()
    context.restore()


def floor(context, y):
    line = cairo.LinearGradient(120, 0, 1800, 0)
    for stop, alpha in ((0, 0), (0.2, 0.7), (0.8, 0.7), (1, 0)):
        line.add_color_stop_rgba(stop, *ICE, alpha)
    context.set_source(line)
    context.rectangle(120, y, 1680, 4)
    context.fill()


def viewfinder(context, t):
    """What the camera sees: corners, thirds, and a red lamp that breathes."""
    context.set_line_width(4)
    context.set_source_rgba(*WHITE, 0.75)
    for x, y, sx, sy in ((96, 280, 1, 1), (1824, 280, -1, 1), (96, 880, 1, -1), (1824, 880, -1, -1)):
        context.move_to(x + 70 * sx, y)
        context.line_to(x, y)
        context.line_to(x, y + 70 * sy)
        context.stroke()
    for x in (672, 1248):
        context.move_to(x, 300)
        context.line_to(x, 860)
        context.set_source_rgba(*WHITE, 0.10)
        context.set_line_width(2)
        context.stroke()
    context.arc(116, 150, 13, 0, 6.3)
    context.set_source_rgba(*colour("#FF5A4F"), 0.55 + 0.45 * math.sin(3.1 * t))
    context.fill()


def hand_at(pose, x, y, height):
    """Where the reaching hand of such a person is."""
    made, k = figure.joints(pose), height / 100
    ankle, tip = made["leg"][2], made["arm"][3]
    return x + (tip[0] - ankle[0] - 2) * k, y + (tip[1] - ankle[1] - 4.4) * k
