"""The drawing table: canvas, palette, easing, light, lettering. Units: a 1920 x 1080 picture, seconds."""
import math
import random

import cairo
import numpy

WIDTH, HEIGHT = 1920, 1080


def colour(hexadecimal):
    return tuple(int(hexadecimal[i:i + 2], 16) / 255 for i in (1, 3, 5))


BLACK = (0.0, 0.0, 0.0)
DEEP = colour("#050B12")
NIGHT = colour("#0B1622")
PANEL = colour("#152536")
ICE_DARK = colour("#17344D")
ICE_MID = colour("#3B7CA8")
ICE = colour("#9FD3EE")
SOFT = colour("#BBD3E2")
WHITE = colour("#F4F9FC")
GOLD = colour("#F2C14E")
GOLD_DARK = colour("#8A5E12")
WARM = colour("#FFB26B")
SKIN = colour("#E8A87C")


def mix(a, b, share):
    return tuple(x + (y - x) * share for x, y in zip(a, b))


def lerp(a, b, share):
    return a + (b - a) * share


def clamp(value, low=0.0, high=1.0):
    return max(low, min(high, value))


def ease(share):
    """Slow, fast, slow; flat at both ends, so that nothing starts or stops with a jerk."""
    x = clamp(share)
    return x * x * x * (x * (6 * x - 15) + 10)


def ramp(t, start, end):
    """0 before start, 1 after end, eased between."""
    return ease((t - start) / (end - start))


def pulse(t, start, full, leave, end):
    return min(ramp(t, start, full), 1 - ramp(t, leave, end))


class Sheet:
    """A surface of the film's own resolution, drawn once and shown often."""

    def __init__(self, scale, draw=None, blur=0.0, dither=None, width=WIDTH, height=HEIGHT):
        self.scale = scale
        self.width, self.height = width, height
        self.surface = cairo.ImageSurface(cairo.FORMAT_ARGB32, round(width * scale), round(height * scale))
        context = cairo.Context(self.surface)
        context.scale(scale, scale)
        if draw:
            draw(context)
        if blur:
            soften(self.surface, blur * scale)
        if dither:
            speckle(self.surface, dither)

    def paint(self, context, x=0.0, y=0.0, alpha=1.0, zoom=1.0, operator=cairo.OPERATOR_OVER):
        context.save()
        context.translate(x, y)
        context.scale(zoom / self.scale, zoom / self.scale)
        context.set_source_surface(self.surface, 0, 0)
        context.set_operator(operator)
        context.paint_with_alpha(alpha)
        context.restore()

    def mask_with(self, context, pattern, x=0.0, y=0.0, zoom=1.0, operator=cairo.OPERATOR_OVER):
        """Paints the sheet only where the pattern (given in picture units) is opaque."""
        context.save()
        context.set_operator(operator)
        source = cairo.SurfacePattern(self.surface)
        source.set_matrix(cairo.Matrix(self.scale / zoom, 0, 0, self.scale / zoom,
                                       -x * self.scale / zoom, -y * self.scale / zoom))
        context.set_source(source)
        context.mask(pattern)
        context.restore()


def pixels(surface):
    surface.flush()
    return numpy.ndarray((surface.get_height(), surface.get_stride() // 4, 4), numpy.uint8, surface.get_data())


def soften(surface, radius):
    """Three box blurs, which is a bell curve to the eye."""
    data = pixels(surface)
    work = data.astype(numpy.float32)
    size = max(1, round(radius))
    for axis in (0, 1, 0, 1, 0, 1):
        padded = numpy.concatenate([numpy.repeat(numpy.take(work, [0], axis), size + 1, axis), work,
                                    numpy.repeat(numpy.take(work, [-1], axis), size, axis)], axis)
        sums = numpy.cumsum(padded, axis, dtype=numpy.float64)
        span = 2 * size + 1
        high = numpy.take(sums, range(span, span + work.shape[axis]), axis)
        low = numpy.take(sums, range(0, work.shape[axis]), axis)
        work = ((high - low) / span).astype(numpy.float32)
    data[:] = numpy.clip(work + 0.5, 0, 255).astype(numpy.uint8)
    surface.mark_dirty()


def speckle(surface, amount):
    """Noise of a few levels, so that dark gradients show no steps."""
    data = pixels(surface)
    noise = numpy.random.RandomState(7).triangular(-amount, 0, amount, data.shape[:2])[:, :, None]
    data[:, :, :3] = numpy.clip(data[:, :, :3] + noise, 0, data[:, :, 3:]).astype(numpy.uint8)
    surface.mark_dirty()


def fill(context, tone):
    context.set_source_rgb(*tone)
    context.paint()


def shade(context, top, bottom, y0=0.0, y1=HEIGHT):
    gradient = cairo.LinearGradient(0, y0, 0, y1)
    gradient.add_color_stop_rgb(0, *top)
    gradient.add_color_stop_rgb(1, *bottom)
    context.set_source(gradient)
    context.paint()


def falloff(x, y, radius, tone=WHITE, alpha=1.0, inner=0.0):
    """A radial gradient shaped like light, not like a cone."""
    gradient = cairo.RadialGradient(x, y, 0, x, y, radius)
    for i in range(11):
        r = i / 10
        past = clamp((r - inner) / (1 - inner))
        gradient.add_color_stop_rgba(r, *tone, alpha * (math.exp(-4 * past * past) - math.exp(-4)) / (1 - math.exp(-4)))
    return gradient


def glow(context, x, y, radius, tone, alpha=1.0, squash=1.0):
    if alpha <= 0.002:
        return
    context.save()
    context.set_operator(cairo.OPERATOR_ADD)
    context.translate(x, y)
    context.scale(1, squash)
    context.set_source(falloff(0, 0, radius, tone, alpha))
    context.rectangle(-radius, -radius, 2 * radius, 2 * radius)
    context.fill()
    context.restore()


def vignette(context, strength=0.55):
    gradient = cairo.RadialGradient(960, 500, 500, 960, 520, 1240)
    gradient.add_color_stop_rgba(0, 0, 0, 0, 0)
    gradient.add_color_stop_rgba(1, 0, 0, 0, strength)
    context.set_source(gradient)
    context.paint()


def trace(context, points, closed=False):
    """A smooth curve through the points (Catmull-Rom)."""
    n = len(points)
    if n < 2:
        return
    def at(i):
        return points[i % n] if closed else points[int(clamp(i, 0, n - 1))]
    context.move_to(*points[0])
    for i in range(n if closed else n - 1):
        a, b, c, d = at(i - 1), at(i), at(i + 1), at(i + 2)
        context.curve_to(b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6,
                         c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6, c[0], c[1])
    if closed:
        context.close_path()


def lit_line(context, points, tone, width=3.0, alpha=1.0, spread=1.0, cap=cairo.LINE_CAP_ROUND):
    """A line that gives light: a bright core and three wider, fainter strokes added to the picture."""
    if len(points) < 2 or alpha <= 0.002:
        return
    context.save()
    context.set_operator(cairo.OPERATOR_ADD)
    context.set_line_cap(cap)
    context.set_line_join(cairo.LINE_JOIN_ROUND)
    context.move_to(*points[0])
    for point in points[1:]:
        context.line_to(*point)
    path = context.copy_path()
    for factor, share in ((18, 0.035), (8, 0.07), (3.2, 0.16)):
        context.set_line_width(width * factor * spread)
        context.set_source_rgba(*tone, alpha * share)
        context.stroke()
        context.append_path(path)
    context.set_line_width(width)
    context.set_source_rgba(*mix(tone, WHITE, 0.45), alpha * 0.9)
    context.stroke()
    context.restore()


def letters(context, words, x, y, size, tone=WHITE, alpha=1.0, bold=False, italic=False, align="left", tracking=0.0):
    """One line of lettering; returns its width. y is the base line."""
    context.save()
    context.select_font_face("Noto Sans", cairo.FONT_SLANT_ITALIC if italic else cairo.FONT_SLANT_NORMAL,
                             cairo.FONT_WEIGHT_BOLD if bold else cairo.FONT_WEIGHT_NORMAL)
    options = cairo.FontOptions()
    options.set_hint_style(cairo.HINT_STYLE_NONE)
    options.set_hint_metrics(cairo.HINT_METRICS_OFF)
    options.set_antialias(cairo.ANTIALIAS_GRAY)
    context.set_font_options(options)
    context.set_font_size(size)
    width = context.text_extents(words).x_advance + tracking * size * max(0, len(words) - 1)
    pen = x - {"left": 0, "centre": width / 2, "right": width}[align]
    context.set_source_rgba(*tone, alpha)
    if tracking:
        for letter in words:
            context.move_to(pen, y)
            context.show_text(letter)
            pen += context.text_extents(letter).x_advance + tracking * size
    else:
        context.move_to(pen, y)
        context.show_text(words)
    context.restore()
    return width


def mark(context, words, alpha=0.72):
    """The plain sign in the corner that this is not the real film."""
    letters(context, words, 1920 - 96, 100, 34, SOFT, alpha, align="right", tracking=0.02)


def bokeh(seed, count, low, high):
    dice = random.Random(seed)
    return [(dice.uniform(-60, 1980), dice.uniform(low, high), dice.uniform(10, 42), dice.uniform(0.05, 0.20),
             dice.choice((ICE, ICE, GOLD, WARM)), dice.uniform(0, 6.3)) for _ in range(count)]


def discs(context, lights, t, alpha=1.0, shift=0.0):
    context.save()
    context.set_operator(cairo.OPERATOR_ADD)
    for x, y, size, strength, tone, phase in lights:
        shine = alpha * strength * (0.8 + 0.2 * math.sin(phase))
        disc = cairo.RadialGradient(x + shift, y, 0, x + shift, y, size)
        disc.add_color_stop_rgba(0, *tone, shine * 0.7)
        disc.add_color_stop_rgba(0.85, *tone, shine)
        disc.add_color_stop_rgba(1, *tone, 0)
        context.set_source(disc)
        context.arc(x + shift, y, size, 0, 2 * math.pi)
        context.fill()
    context.restore()
