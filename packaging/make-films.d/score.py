"""What is heard: the score of both films, second by second."""
import numpy

import sound

MELODY = """
    6.8 A4   7.6 D5   8.4 E5   9.6 C5  11.4 F4  12.2 A4  13.0 D5  14.2 C5  15.6 A4  17.6 G4  18.2 C5  18.8 E5  19.6 A5
   20.6 G5  21.4 E5  22.6 D5  23.1 E5  23.6 G5  24.1 A5  24.6 C6  25.2 D6  26.2 A5  27.2 G5  28.0 F#5 28.6 A5  29.2 D6
   36.8 F#5 37.6 A5  39.0 C#5 40.2 E5  42.4 D5  44.0 A4  45.4 E5  46.6 F5  48.2 Bb4 49.0 D5  49.8 F5  50.8 A5
   52.6 E5  53.8 D5  55.2 A4  61.2 D4  61.8 A4  62.4 D5  63.0 F5  63.6 A5  64.4 G5
   65.8 C5  66.6 A5  67.6 G5  68.6 E5  69.8 F#5 70.4 A5  71.0 D6
"""
BASS = "4.4 D3  10.8 Bb2  17.4 F2  22.6 C3  27.8 D3  36.6 D3  41.2 Bb2  47.8 G2  65.0 F2  69.8 D3"

# Start, length, notes, level.
SHORT_PADS = (
    (0.3, 5.2, "D2 A2 D3", 0.20),
    (4.4, 6.0, "D2 A2 F3 C4 E4", 0.26),
    (10.6, 6.8, "Bb1 F2 D3 A3 C4", 0.28),
    (17.2, 5.4, "F2 C3 A3 E4 G4", 0.32),
    (22.6, 5.0, "C2 G2 E3 D4 G4", 0.34),
    (27.6, 4.2, "D2 A2 F#3 A3 D4", 0.34),
    (31.8, 5.0, "G2 D3 B3 D4 A4", 0.28),
    (36.6, 4.6, "D2 A2 F#3 C#4 E4", 0.30),
    (41.0, 6.6, "Bb1 F2 D3 A3 E4", 0.24),
    (47.6, 4.6, "G2 D3 Bb3 F4 A4", 0.28),
    (52.2, 5.2, "D2 A2 E3 F3 A3", 0.24),
    (64.8, 5.2, "F2 C3 A3 E4 G4", 0.30),
    (69.6, 2.0, "D2 A2 F#3 A3 D4", 0.26),
)
BEHIND_PADS = (
    (3.3, 6.6, "D2 A2 F#3 E4", 0.20),
    (10.0, 6.6, "B1 F#2 D3 A3 C#4", 0.20),
    (16.8, 8.2, "G2 D3 B3 F#4", 0.22),
    (25.2, 7.0, "E2 B2 G3 D4", 0.22),
    (32.4, 7.4, "D2 A2 E3 F#3", 0.20),
    (40.6, 3.0, "G2 D3 A3 B3", 0.20),
    (43.6, 6.4, "D2 A2 F#3 A3 E4", 0.28),
)
# Start, length, level, side: the edges of the line as it is drawn.
EDGES = (
    (18.0, 1.1, 0.03, -0.3), (19.2, 1.2, 0.04, 0.1), (20.5, 0.9, 0.045, 0.4), (21.4, 0.35, 0.05, 0.5),
    (21.75, 0.35, 0.05, 0.5), (22.1, 0.35, 0.05, 0.5), (22.45, 0.35, 0.05, 0.5), (22.8, 0.5, 0.05, 0.4),
    (23.6, 1.2, 0.04, 0.1), (24.9, 0.3, 0.055, -0.1), (25.3, 1.3, 0.04, -0.3), (26.6, 1.0, 0.03, -0.4),
    (61.2, 2.6, 0.018, -0.2),
)
BEATS = (48.0, 49.1, 50.2, 51.3, 52.4, 53.35, 54.2, 55.0, 55.75, 56.45, 57.3, 58.3)
FIGURE = (0.0, 0.5, 1.0, 1.75, 2.25, 3.0)
FIGURES = (
    (3.6, "D4 F#4 A4 E5 D5 A4"), (7.0, "D4 F#4 A4 E5 F#5 A4"), (10.4, "B3 D4 F#4 C#5 D5 F#4"),
    (13.6, "B3 D4 A4 C#5 F#5 E5"), (17.0, "G3 B3 D4 F#4 B4 D5"), (20.4, "G3 D4 F#4 A4 B4 F#5"),
    (25.4, "E4 G4 B4 D5 G5 D5"), (28.8, "E4 G4 B4 F#5 E5 B4"), (44.0, "D4 F#4 A4 E5 F#5 A5"),
    (47.2, "D4 A4 E5 F#5 A5 D6"),
)
TAKES = ((32.5, "A4 D5 E5"), (35.4, "A4 D5 F#5"), (38.3, "A4 D5 E5 A5"))


def timed(words):
    """`6.8 A4 7.6 D5` as pairs."""
    parts = words.split()
    return [(float(at), note) for at, note in zip(parts[::2], parts[1::2])]


def short(seconds):
    tape = sound.Tape(seconds, 5)
    tape.bed([(0, 0), (4, 0.5), (27, 0.5), (31, 0.9), (52, 0.4), (59, 0)], 0.020, 60, 420, 0.2)
    for at, length, notes, level in SHORT_PADS:
        tape.pad(at, length, notes.split(), level)
    for i, at in enumerate((4.75, 5.35, 5.85, 6.35)):
        tape.switch(at, 0.24, (-0.7, -0.25, 0.25, 0.7)[i])
    for i, (at, note) in enumerate(timed(MELODY)):
        tape.pluck(at, note, 0.17, -0.3 + 0.12 * (i % 6))
    for at, note in timed(BASS):
        tape.pluck(at, note, 0.17, 0.0, 4.5, 1.2)
    for i in range(7):
        tape.swish(6.9 + 0.64 * i, 0.62, 0.020 + 0.002 * i, -0.8 + 0.2 * i)
    for i in range(9):
        tape.swish(11.0 + 0.78 * i, 0.75, 0.034, -0.4 + 0.1 * i)
    for at, length, level, pan in EDGES:
        tape.swish(at, length, level, pan)
    tape.applause([(27.6, 0), (28.8, 1), (31.0, 1), (33.0, 0.55), (36.4, 0.4), (40.5, 0.22), (44.5, 0)], 0.085)
    tape.bed([(30.5, 0), (33, 0.8), (44, 0.9), (48, 0.5), (52.5, 0)], 0.030, 180, 900, 0.5)
    for at, base in ((33.9, 1174.7), (37.75, 1318.5), (38.5, 1760.0)):
        tape.bell(at, base, 0.05, 0.2)
    for i, at in enumerate(BEATS):
        strength = 0.30 + 0.02 * i if i < 9 else 0.30 - 0.06 * (i - 8)
        tape.thump(at, strength)
        tape.thump(at + 0.26, strength * 0.7, 46)
    return tape.mixed([(58.4, 59.2, 60.9, 61.2)])


def behind(seconds):
    tape = sound.Tape(seconds, 6)
    tape.bed([(0, 0), (1, 0.6), (42, 0.6), (50, 0)], 0.012, 80, 500, 0.2)
    for at, length, notes, level in BEHIND_PADS:
        tape.pad(at, length, notes.split(), level)
    tape.swish(1.0, 0.9, 0.02, -0.2, 500, 2600)
    tape.thump(3.12, 0.26, 190, 0.0, 0.25, 0.5)
    t = numpy.arange(int(0.12 * sound.RATE)) / sound.RATE
    clap = tape.noise(0.12, 900, 6000) * numpy.exp(-t * 55) * (1 - numpy.exp(-t * 3000))
    tape.add(3.12, clap, 0.20, 0, 0.6)
    for start, notes in FIGURES:
        for i, note in enumerate(notes.split()):
            tape.pluck(start + FIGURE[i], note, 0.15, -0.4 + 0.16 * i)
    for i, start in enumerate((5.7, 9.1, 12.5)):
        for k in range(9):
            tape.swish(start + 0.33 * k + 0.05 * (k % 3), 0.20 + 0.07 * (k % 4), 0.030, -0.5 + 0.5 * i, 2200, 7500)
    tape.bed([(18.6, 0), (20, 0.8), (23.4, 0.8), (25.2, 0)], 0.05, 70, 260, 0.3)
    for i in range(18):
        tape.thump(19.2 + 0.30 * i, 0.05, 120, -0.7 + 0.08 * i, 0.16, 0.4)
    for i, at in enumerate((26.5, 27.05, 27.6, 28.15)):
        tape.switch(at, 0.22, -0.5 + 0.3 * i)
    tape.switch(29.3, 0.26, 0.6)
    for start, notes in TAKES:
        tape.swish(start, 1.3, 0.016, -0.1, 300, 1500)
        for k, note in enumerate(notes.split()):
            tape.pluck(start + 0.45 * k, note, 0.17, -0.1 + 0.1 * k)
    tape.bell(40.2, 880.0, 0.05, 0.1)
    tape.pluck(50.2, "D5", 0.10, 0.1, 1.8)
    return tape.mixed()
