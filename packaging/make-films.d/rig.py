"""The rail with its camera, and the lamps."""
import math

import cairo

import figure
from props import floor, oval, strokes
from stage import (
    DEEP, GOLD, ICE, ICE_MID, PANEL, SOFT, WARM, WHITE, clamp, ease, glow, lerp, letters, lit_line, mix, pulse, ramp,
)



class Rail:
    """A plan of the rink: the rail round it, the camera on the rail, and what it looks at."""

    def __init__(self, table):
        self.table = table
        self.rink = oval(960, 510, 640, 300, -math.pi / 2, 1.5 * math.pi, 160)
        self.way = [(960 + 470 * math.sin(2.1 * u * math.pi + 0.4) * (0.35 + 0.5 * u),
                     510 + 190 * math.cos(3.2 * u * math.pi) * (1 - 0.4 * u))
                    for u in [i / 200 for i in range(201)]]

    def on_rail(self, angle):
        return 960 + 740 * math.cos(angle), 510 + 372 * math.sin(angle)

    def draw(self, context, t, length):
        self.table.paint(context)
        glow(context, 960, 510, 900, ICE_MID, 0.30)
        drawn = ramp(t, 0.2, 2.0)
        strokes(context, [self.rink], drawn, mix(ICE, WHITE, 0.3), 4.5, 0.9, tip=False)
        start, end = math.pi * 0.96, math.pi * 2.04
        laid = ramp(t, 0.8, 2.6)
        for radius in (-9, 9):
            line = [(960 + (740 + radius) * math.cos(a), 510 + (372 + radius) * math.sin(a)) for a in
                    [lerp(start, end, i / 120) for i in range(121)]]
            strokes(context, [line], laid, SOFT, 3, 0.75, tip=False)
        ties = int(64 * laid)
        for i in range(ties):
            a = lerp(start, end, i / 63)
            context.move_to(960 + 722 * math.cos(a), 510 + 354 * math.sin(a))
            context.line_to(960 + 758 * math.cos(a), 510 + 390 * math.sin(a))
            context.set_source_rgba(*SOFT, 0.4)
            context.set_line_width(3)
            context.stroke()
        go = ease(clamp((t - 2.4) / (length - 3.4)))
        angle = lerp(start + 0.1, end - 0.22, go)
        cx, cy = self.on_rail(angle)
        count = int(clamp((t - 2.2) / (length - 2.8)) * 200)
        sx, sy = self.way[count]
        shown = ramp(t, 2.0, 2.8)
        aim = math.atan2(sy - cy, sx - cx)
        cone = cairo.RadialGradient(cx, cy, 0, cx, cy, 900)
        cone.add_color_stop_rgba(0, *GOLD, 0.42 * shown)
        cone.add_color_stop_rgba(1, *GOLD, 0.02 * shown)
        context.move_to(cx, cy)
        context.arc(cx, cy, 900, aim - 0.16, aim + 0.16)
        context.close_path()
        context.set_source(cone)
        context.fill()
        lit_line(context, self.way[:count + 1], ICE, 3.2, 0.9 * shown)
        glow(context, sx, sy, 60, WHITE, shown)
        camera(context, cx, cy, aim, shown)
        letters(context, "The rail", 150, 160, 60, WHITE, ramp(t, 0.3, 1.0), bold=True)
        letters(context, "camera", cx, cy - 70, 48, GOLD, pulse(t, 4.2, 4.8, 7.4, 8.0), align="centre")
        letters(context, "skater", sx + 48, sy + 62, 48, ICE, pulse(t, 2.6, 3.2, 4.8, 5.4))


def camera(context, x, y, aim, alpha):
    """A film camera from above, looking along the angle."""
    context.save()
    context.translate(x, y)
    context.rotate(aim)
    context.scale(1.25, 1.25)
    for points, tone in ((((-34, -20), (14, -20), (14, 20), (-34, 20)), mix(PANEL, WHITE, 0.85)),
                         (((14, -10), (30, -10), (30, 10), (14, 10)), mix(PANEL, WHITE, 0.6)),
                         (((30, -15), (44, -22), (44, 22), (30, 15)), mix(PANEL, WHITE, 0.85))):
        context.move_to(*points[0])
        for point in points[1:]:
            context.line_to(*point)
        context.close_path()
        context.set_source_rgba(*tone, alpha)
        context.fill()
    for cx in (-24, 0):
        context.arc(cx, 0, 9, 0, 6.3)
        context.set_source_rgba(*PANEL, alpha)
        context.fill()
    context.restore()


class Lamps:
    """The rig from the side: cold lights above, and one warm lamp."""
    COLD = (420, 700, 980, 1260)

    def __init__(self, table):
        self.table = table
        truss = [[(260, 236), (1420, 236)], [(260, 290), (1420, 290)]]
        for i in range(20):
            x = 260 + 58 * i
            truss.append([(x, 290), (x + 29, 236), (x + 58, 290)])
        self.truss = truss

    def draw(self, context, t, length):
        self.table.paint(context)
        strokes(context, self.truss, ramp(t, 0.1, 1.9), SOFT, 3.4, 0.8, tip=False)
        floor(context, 822)
        aim = (900, 800)
        for i, x in enumerate(self.COLD):
            on = ramp(t, 1.5 + 0.55 * i, 1.7 + 0.55 * i)
            self.beam(context, x, 330, aim, ICE, 0.34 * on, 130)
            self.head(context, x, ramp(t, 0.6 + 0.2 * i, 1.2 + 0.2 * i), on, aim)
        warm = ramp(t, 4.2, 5.2)
        self.stand(context, 1580, ramp(t, 2.2, 3.6), warm)
        self.beam(context, 1548, 470, (930, 560), WARM, 0.62 * warm, 210)
        glow(context, 1544, 466, 150, WARM, warm)
        glow(context, 900, 816, 520, ICE, 0.40 * ramp(t, 1.5, 3.6), 0.16)
        pose = figure.blend(figure.STAND, figure.OPEN, 0.25 * ramp(t, 4.4, 6.0))
        figure.person(context, 900, 812, 380, pose, DEEP, mix(mix(ICE, WHITE, 0.3), mix(WARM, GOLD, 0.3), warm),
                      (2.4, -2.2))
        letters(context, "Light", 150, 160, 60, WHITE, ramp(t, 0.3, 1.0), bold=True)
        letters(context, "cold, from above", 340, 160, 48, ICE, ramp(t, 1.8, 2.6))
        letters(context, "one warm lamp", 1740, 372, 48, WARM, ramp(t, 4.4, 5.2), align="right")

    def beam(self, context, x, y, aim, tone, strength, spread):
        if strength <= 0.003:
            return
        angle = math.atan2(aim[1] - y, aim[0] - x)
        side = (-math.sin(angle), math.cos(angle))
        context.save()
        context.set_operator(cairo.OPERATOR_ADD)
        light = cairo.LinearGradient(x, y, *aim)
        light.add_color_stop_rgba(0, *tone, strength)
        light.add_color_stop_rgba(1, *tone, strength * 0.12)
        context.set_source(light)
        context.move_to(x + side[0] * 14, y + side[1] * 14)
        context.line_to(aim[0] + side[0] * spread, aim[1] + side[1] * spread)
        context.line_to(aim[0] - side[0] * spread, aim[1] - side[1] * spread)
        context.line_to(x - side[0] * 14, y - side[1] * 14)
        context.close_path()
        context.fill()
        context.restore()

    def head(self, context, x, shown, on, aim):
        angle = math.atan2(aim[1] - 330, aim[0] - x) - math.pi / 2
        context.save()
        context.translate(x, 290)
        context.set_source_rgba(*SOFT, shown)
        context.set_line_width(5)
        context.move_to(0, 0)
        context.line_to(0, 26)
        context.stroke()
        context.translate(0, 40)
        context.rotate(angle)
        context.move_to(-20, -26)
        context.line_to(20, -26)
        context.line_to(30, 26)
        context.line_to(-30, 26)
        context.close_path()
        context.set_source_rgba(*mix(PANEL, SOFT, 0.55), shown)
        context.fill()
        context.rectangle(-30, 22, 60, 8)
        context.set_source_rgba(*mix(PANEL, WHITE, on), shown)
        context.fill()
        context.restore()
        glow(context, x, 345, 110, ICE, 0.8 * on)

    def stand(self, context, x, shown, on):
        lines = [[(x, 520), (x, 760)], [(x, 740), (x - 80, 820)], [(x, 740), (x + 80, 820)], [(x, 740), (x, 820)]]
        strokes(context, lines, shown, SOFT, 7, 0.9, tip=False)
        context.save()
        context.translate(x, 480)
        context.rotate(0.2)
        context.move_to(-40, -44)
        context.line_to(44, -30)
        context.line_to(44, 30)
        context.line_to(-40, 44)
        context.close_path()
        context.set_source_rgba(*mix(PANEL, SOFT, 0.6), shown)
        context.fill()
        context.rectangle(-46, -44, 9, 88)
        context.set_source_rgba(*mix(PANEL, mix(WARM, WHITE, 0.4), on), shown)
        context.fill()
        context.restore()


