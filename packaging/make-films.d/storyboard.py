"""Three frames on the table, sketched line by line."""
import math

import cairo

import figure
from props import INK, PAPER, curve, outline, oval, placed, strokes
from stage import GOLD, ICE_MID, WARM, WHITE, ease, falloff, glow, lerp, letters, ramp



class Storyboard:
    """Three frames on the table, sketched line by line."""
    FRAMES = ((150, "1  One skater, one light"), (700, "2  Gold"), (1250, "3  The hand stops"))
    TOP, W, H = 280, 520, 330
    SHAPES = (((figure.glide, 414, 528, 1.7, False),), ((figure.spiral, 958, 538, 1.34, False),),
              ((figure.hand, 1378, 430, 0.92, False), (figure.hand, 1684, 448, 0.86, True)))

    def __init__(self, table):
        self.table = table
        self.sketches = [self.wide(150), self.gold(700), self.hand(1250)]

    def wide(self, x):
        cx, cy = x + 260, self.TOP + 236
        lines = [oval(cx, cy, 226, 66), oval(cx, cy + 4, 92, 22)]
        for lamp in (-150, -50, 50, 150):
            lines.append([(cx + lamp - 14, self.TOP + 34), (cx + lamp + 14, self.TOP + 34),
                          (cx + lamp + 9, self.TOP + 58),
                          (cx + lamp - 9, self.TOP + 58), (cx + lamp - 14, self.TOP + 34)])
            lines.append([(cx + lamp, self.TOP + 60), (cx + lamp * 0.3 - 40, cy - 12)])
            lines.append([(cx + lamp, self.TOP + 60), (cx + lamp * 0.3 + 40, cy - 12)])
        lines += outline(*self.SHAPES[0][0])
        lines.append(curve(lambda u: (cx - 200 + 200 * u, cy + 20 + 26 * math.sin(math.pi * u))))
        return lines

    def gold(self, x):
        cx, cy = x + 260, self.TOP + 202
        lines = [[(cx - 72, self.TOP + 4), (cx - 12, cy - 104)], [(cx - 26, self.TOP + 4), (cx + 14, cy - 96)],
                 [(cx + 72, self.TOP + 4), (cx + 12, cy - 104)], [(cx + 26, self.TOP + 4), (cx - 14, cy - 96)],
                 oval(cx, cy - 92, 15, 15), oval(cx, cy, 98, 98), oval(cx, cy, 82, 82)]
        lines += outline(*self.SHAPES[1][0])
        for i in range(7):
            a = -1.2 + i * 0.26
            lines.append([(cx + r * math.cos(a), cy + r * math.sin(a)) for r in (112, 138)])
        return lines

    def hand(self, x):
        cy = self.TOP + 150
        left, right = (self.clipped(outline(*shape), x) for shape in self.SHAPES[2])
        gap = [[(x + 281, cy - 90 + i * 28), (x + 281, cy - 76 + i * 28)] for i in range(8)]
        return left + right + gap

    def clipped(self, lines, x):
        """Keeps of each line what lies inside the frame."""
        kept = []
        for line in lines:
            run = []
            for point in line:
                if x + 6 < point[0] < x + self.W - 6:
                    run.append(point)
                elif run:
                    kept.append(run)
                    run = []
            kept.append(run)
        return [run for run in kept if len(run) > 1]

    def draw(self, context, t, length):
        self.table.paint(context)
        drift = lerp(1.0, 1.03, ease(t / length))
        context.save()
        context.translate(960, 440)
        context.scale(drift, drift)
        context.translate(-960, -440)
        glow(context, 960, 380, 1100, WARM, 0.16)
        for i, (x, note) in enumerate(self.FRAMES):
            start = 0.5 + 3.4 * i
            laid = ramp(t, start - 0.5, start + 0.3)
            self.sheet(context, x, 26 * (1 - laid), laid, i)
            context.save()
            context.rectangle(x, self.TOP, self.W, self.H)
            context.clip()
            if i == 1:
                glow_of_gold(context, x + 260, self.TOP + 202, ramp(t, start + 2.6, start + 3.6))
            if i == 2:
                wash(context, x, self.TOP, self.W, self.H, ramp(t, start + 2.6, start + 3.8))
            if i == 0:
                pool(context, x + 260, self.TOP + 240, ramp(t, start + 2.6, start + 3.6))
            context.push_group()
            strokes(context, self.sketches[i], ramp(t, start + 0.2, start + 3.2), INK, 5.0, tip=False)
            context.set_operator(cairo.OPERATOR_DEST_OUT)
            context.set_source_rgb(0, 0, 0)
            for adder, px, py, scale, flip in self.SHAPES[i]:
                placed(context, adder, px, py, scale, flip)
                context.fill()
            context.pop_group_to_source()
            context.paint()
            context.restore()
            strokes(context, self.sketches[i], ramp(t, start + 0.2, start + 3.2), INK, 0.01, 0, tip=True)
            letters(context, note, x, self.TOP + self.H + 96, 44, WHITE, ramp(t, start + 2.2, start + 3.0), italic=True)
        context.restore()
        letters(context, "Storyboard", 150, 160, 60, WHITE, ramp(t, 0.3, 1.0), bold=True)

    def sheet(self, context, x, dy, laid, i):
        context.save()
        context.translate(x + self.W / 2, self.TOP + self.H / 2 + dy)
        context.rotate((-0.012, 0.008, -0.006)[i])
        for grow, alpha in ((34, 0.12), (24, 0.18), (14, 0.25)):
            context.rectangle(-self.W / 2 - grow, -self.H / 2 - grow + 14, self.W + 2 * grow, self.H + 2 * grow)
            context.set_source_rgba(0, 0, 0, alpha * laid)
            context.fill()
        context.rectangle(-self.W / 2 - 12, -self.H / 2 - 12, self.W + 24, self.H + 24)
        context.set_source_rgba(*PAPER, laid)
        context.fill()
        context.restore()


def glow_of_gold(context, x, y, share):
    context.set_source(falloff(x, y, 150, GOLD, 0.9 * share, 0.5))
    context.arc(x, y, 150, 0, 6.3)
    context.fill()


def pool(context, x, y, share):
    context.save()
    context.translate(x, y)
    context.scale(1, 0.3)
    context.set_source(falloff(0, 0, 230, ICE_MID, 0.7 * share, 0.2))
    context.arc(0, 0, 230, 0, 6.3)
    context.fill()
    context.restore()


def wash(context, x, y, w, h, share):
    both = cairo.LinearGradient(x, 0, x + w, 0)
    both.add_color_stop_rgba(0, *ICE_MID, 0.55 * share)
    both.add_color_stop_rgba(0.5, *PAPER, 0)
    both.add_color_stop_rgba(1, *WARM, 0.75 * share)
    context.set_source(both)
    context.rectangle(x, y, w, h)
    context.fill()


