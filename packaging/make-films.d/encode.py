"""From drawings and numbers to a film file, through ffmpeg; and the measuring of what came out."""
import json
import os
import re
import subprocess
import sys
import wave

import cairo
import numpy

LOUDNESS, PEAK, LARGEST = -20.0, -1.5, 4 * 1024 * 1024
EXACT = ["-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact", "-map_metadata", "-1"]


def write_wave(samples, path):
    dice = numpy.random.RandomState(1)
    dither = dice.uniform(-0.5, 0.5, samples.shape) + dice.uniform(-0.5, 0.5, samples.shape)
    data = numpy.clip(numpy.round(samples * 32767 + dither * (numpy.abs(samples) > 1e-6)), -32768, 32767).astype("<i2")
    with wave.open(path, "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(48000)
        file.writeframes(data.T.tobytes())


def loudness(path):
    """Integrated loudness in LUFS and true peak in dBTP, as EBU R 128 measures them."""
    said = subprocess.run(["ffmpeg", "-nostats", "-hide_banner", "-i", path, "-vn", "-af", "ebur128=peak=true", "-f",
                           "null", "-"],
                          check=True, capture_output=True, text=True).stderr
    summary = said[said.rindex("Summary:"):]
    found = (re.search(r"I:\s+(-?[\d.]+) LUFS", summary), re.search(r"Peak:\s+(-?[\d.]+) dBFS", summary))
    return float(found[0][1]), float(found[1][1])


def level(samples, path):
    """Brings a recording to the wanted loudness; rounds off only what would stand out above the peak."""
    gain = 1.0
    samples = samples / numpy.max(numpy.abs(samples))
    for _ in range(4):
        loud = samples * gain
        knee, top = 0.60, 0.78
        over = numpy.abs(loud) > knee
        past = (numpy.abs(loud[over]) - knee) / (top - knee)
        loud[over] = numpy.sign(loud[over]) * (knee + (top - knee) * numpy.tanh(past))
        write_wave(loud, path)
        measured, _ = loudness(path)
        gain *= 10 ** ((LOUDNESS - measured) / 20)
        if abs(LOUDNESS - measured) < 0.05:
            break


def frames(film, scale, rate, seconds, pipe):
    surface = cairo.ImageSurface(cairo.FORMAT_RGB24, round(1920 * scale), round(1080 * scale))
    count = round(rate * seconds)
    for i in range(count):
        context = cairo.Context(surface)
        context.scale(scale, scale)
        film.draw(context, i / rate)
        surface.flush()
        pipe.write(surface.get_data())
        if i % (rate * 5) == 0:
            print(f"\r  {i * 100 // count:3d} %", end="", file=sys.stderr, flush=True)
    print("\r  100 %", file=sys.stderr)


def film(drawing, scale, rate, seconds, sound, path, quality):
    """One pass of H.264 High in BT.709, AAC, the index in front."""
    width, height = round(1920 * scale), round(1080 * scale)
    to_yuv = ("scale=in_range=pc:out_range=tv:out_color_matrix=bt709:"
              "flags=accurate_rnd+full_chroma_int+full_chroma_inp:sws_dither=ed,format=yuv420p")
    picture = f"-f rawvideo -pix_fmt bgr0 -s {width}x{height} -r {rate} -i -"
    video = (f"-c:v libx264 -profile:v high -level 4.1 -refs 4 -bf 5 -preset slow -tune animation -aq-mode 3 "
             f"-crf {quality} -g {rate * 2} -keyint_min {rate // 2} -threads 2 -r {rate}")
    colours = "-color_range tv -colorspace bt709 -color_primaries bt709 -color_trc bt709"
    command = ["ffmpeg", "-y", "-loglevel", "error", *picture.split(), "-i", sound, "-map", "0:v", "-map", "1:a",
               "-vf", to_yuv, *video.split(), *colours.split(), *"-c:a aac -b:a 80k -ar 48000 -ac 2".split(),
               *EXACT, "-movflags", "+faststart", path]
    process = subprocess.Popen(command, stdin=subprocess.PIPE)
    try:
        frames(drawing, scale, rate, seconds, process.stdin)
    finally:
        process.stdin.close()
        if process.wait():
            raise SystemExit("ffmpeg could not write " + path + ". Its own words are above.")
    size = os.path.getsize(path)
    if scale == 1 and size > LARGEST:
        raise SystemExit(f"{path} is {size} bytes, more than {LARGEST}. Raise --quality by one and draw it again.")


def probe(path):
    said = subprocess.run(["ffprobe", "-v", "error", "-show_streams", "-show_format", "-of", "json", path], check=True,
                          capture_output=True)
    return json.loads(said.stdout)
