"""Instruments made of numbers: pad, plucked string, bell, blade, heart, hands that clap, and a room to hear them in."""
import numpy

RATE = 48000


def hertz(note):
    """`A4` is 440; flats as `Bb2`, sharps as `C#4`."""
    names = dict(C=0, D=2, E=4, F=5, G=7, A=9, B=11)
    step = names[note[0]] + note.count("#") - note[1:].count("b")
    return 440.0 * 2 ** ((step - 9) / 12 + int(note[-1]) - 4)


class Tape:
    """A stereo recording; every sound fades in and out, so that nothing clicks."""

    def __init__(self, seconds, seed):
        self.seconds = seconds
        self.dry = numpy.zeros((2, int(seconds * RATE) + RATE * 6))
        self.wet = numpy.zeros_like(self.dry)
        self.dice = numpy.random.RandomState(seed)

    def add(self, start, wave, level=1.0, pan=0.0, room=0.4):
        at = int(start * RATE)
        wave = wave[: self.dry.shape[1] - at]
        angle = (pan + 1) * numpy.pi / 4
        for channel, gain in enumerate((numpy.cos(angle), numpy.sin(angle))):
            self.dry[channel, at:at + len(wave)] += wave * level * gain * (1 - room * 0.5)
            self.wet[channel, at:at + len(wave)] += wave * level * gain * room

    def noise(self, seconds, low, high):
        """Noise between two pitches, with soft shoulders, at about unit strength."""
        size = int(seconds * RATE)
        length = 1 << max(10, (size - 1).bit_length())
        spectrum = numpy.fft.rfft(self.dice.standard_normal(length))
        pitch = numpy.fft.rfftfreq(length, 1 / RATE) + 1e-9
        spectrum *= 1 / numpy.sqrt(1 + (low / pitch) ** 6) / numpy.sqrt(1 + (pitch / high) ** 6)
        wave = numpy.fft.irfft(spectrum, length)[:size]
        return wave / (numpy.sqrt(numpy.mean(wave ** 2)) + 1e-9)

    def pad(self, start, seconds, notes, level, bright=0.46, rise=1.8, fall=2.4):
        size = int((seconds + fall) * RATE)
        t = numpy.arange(size) / RATE
        swell = numpy.clip(t / rise, 0, 1) ** 2 * (3 - 2 * numpy.clip(t / rise, 0, 1))
        out = numpy.clip((seconds + fall - t) / fall, 0, 1)
        envelope = swell * out * out * (3 - 2 * out)
        for i, note in enumerate(notes):
            wave = numpy.zeros(size)
            for detune in (-0.0016, 0.0, 0.0019):
                base = hertz(note) * (1 + detune)
                for k in range(1, 6):
                    wave += bright ** (k - 1) / k * numpy.sin(2 * numpy.pi * base * k * t + self.dice.uniform(0, 6.3))
            wave *= envelope * (1 + 0.12 * numpy.sin(2 * numpy.pi * (0.19 + 0.03 * i) * t + i))
            share = (0.30 if hertz(note) < 120 else 0.45) / len(notes)
            self.add(start, wave, level * share, (-0.6, 0.5, -0.2, 0.7, 0.0)[i % 5], 0.7)

    def pluck(self, start, note, level, pan=0.0, length=3.2, soft=1.0, room=0.5):
        """Something like a felt piano."""
        t = numpy.arange(int(length * RATE)) / RATE
        base = hertz(note)
        wave = numpy.zeros(len(t))
        for k in range(1, 10):
            pitch = base * k * (1 + 0.0003 * k * k)
            if pitch < 12000:
                decay = numpy.exp(-t * (0.9 + 0.55 * k) * (base / 330) ** 0.35)
                wave += numpy.exp(-(k - 1) * 0.62 * soft) * decay * numpy.sin(2 * numpy.pi * pitch * t)
        wave *= (1 - numpy.exp(-t * 260)) * numpy.clip((length - t) / 0.4, 0, 1)
        self.add(start, wave, level, pan, room)

    def bell(self, start, base, level, pan=0.0, length=5.0):
        t = numpy.arange(int(length * RATE)) / RATE
        wave = sum(a * numpy.exp(-t * d) * numpy.sin(2 * numpy.pi * base * r * t) for r, a, d in
                   ((1, 1, 0.9), (2.01, 0.5, 1.3), (2.76, 0.35, 2.0), (5.4, 0.2, 3.0), (8.9, 0.1, 4.5)))
        wave *= (1 - numpy.exp(-t * 400)) * numpy.clip((length - t) / 0.5, 0, 1)
        self.add(start, wave, level, pan, 0.7)

    def swish(self, start, seconds, level, pan=0.0, low=1400, high=6500):
        """A blade's edge on ice."""
        wave = self.noise(seconds, low, high)
        x = numpy.linspace(0, 1, len(wave))
        self.add(start, wave * numpy.sin(numpy.pi * x ** 0.7) ** 2, level, pan, 0.35)

    def thump(self, start, level, base=52.0, pan=0.0, length=0.5, room=0.25):
        t = numpy.arange(int(length * RATE)) / RATE
        pitch = base * (1 + 0.9 * numpy.exp(-t * 38))
        turn, onset = 2 * numpy.pi * numpy.cumsum(pitch) / RATE, 1 - numpy.exp(-t * 300)
        wave = numpy.sin(turn) * numpy.exp(-t * 11) * onset
        for multiple, share in ((2, 0.55), (3, 0.30), (4, 0.12)):
            wave += share * numpy.sin(multiple * turn) * numpy.exp(-t * 15) * onset
        self.add(start, wave * numpy.clip((length - t) / 0.1, 0, 1), level, pan, room)

    def switch(self, start, level, pan=0.0):
        """A big lamp coming on: relay, then hum for a moment."""
        self.thump(start, level, 70, pan, 0.4, 0.6)
        t = numpy.arange(int(0.05 * RATE)) / RATE
        relay = self.noise(0.05, 900, 5000) * numpy.exp(-t * 120) * (1 - numpy.exp(-t * 2500))
        self.add(start, relay, level * 0.22, pan, 0.7)

    def bed(self, points, level, low, high, wobble=0.0, room=0.3):
        """A long noise whose strength follows (time, share) points."""
        start, end = points[0][0], points[-1][0]
        size = int((end - start) * RATE)
        t = numpy.arange(size) / RATE + start
        share = numpy.interp(t, [p[0] for p in points], [p[1] for p in points])
        smooth = share * share * (3 - 2 * share)
        for pan in (-0.7, 0.7):
            steps = max(4, int((end - start) * 3))
            drift = numpy.interp(t, numpy.linspace(start, end, steps), self.dice.uniform(-1, 1, steps))
            slow = 1 + wobble * drift
            self.add(start, self.noise(end - start, low, high)[:size] * smooth * slow, level, pan, room)

    def applause(self, points, level):
        """Many hands: single claps over a wash of those that are too many to count."""
        self.bed(points, level * 0.55, 700, 4200, 0.25, 0.4)
        start, end = points[0][0], points[-1][0]
        for at in self.dice.uniform(start, end - 0.1, int((end - start) * 55)):
            share = numpy.interp(at, [p[0] for p in points], [p[1] for p in points])
            t = numpy.arange(int(0.06 * RATE)) / RATE
            tone = self.dice.uniform(700, 1600)
            wave = self.noise(0.06, tone, tone * 2.6) * numpy.exp(-t * self.dice.uniform(70, 130))
            wave *= 1 - numpy.exp(-t * 2000)
            self.add(at, wave, level * share * self.dice.uniform(0.3, 1.3), self.dice.uniform(-0.9, 0.9), 0.5)

    def mixed(self, cuts=()):
        """Dry and reverberant together; between the times of a cut everything, the room too, is faded to nothing."""
        length = 3.0
        t = numpy.arange(int(length * RATE)) / RATE
        total = self.dry.copy()
        size = 1 << (self.wet.shape[1] + len(t) - 1).bit_length()
        for channel in range(2):
            room = self.noise(length, 120, 5200) * numpy.exp(-t * 2.1) * (1 - numpy.exp(-t * 60))
            room /= numpy.sqrt(numpy.sum(room ** 2))
            heard = numpy.fft.rfft(self.wet[channel], size) * numpy.fft.rfft(room, size)
            total[channel] += 0.8 * numpy.fft.irfft(heard, size)[: total.shape[1]]
        total = total[:, : int(self.seconds * RATE)]
        clock = numpy.arange(total.shape[1]) / RATE
        for out, silent, again, back in cuts:
            gate = numpy.interp(clock, [out, silent, again, back], [1, 0, 0, 1])
            total *= gate * gate * (3 - 2 * gate)
        edge = numpy.clip(numpy.minimum(clock / 0.05, (self.seconds - clock) / 0.6), 0, 1)
        return total * edge * edge * (3 - 2 * edge)
