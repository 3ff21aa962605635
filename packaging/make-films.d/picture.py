"""The still that stands for the film on the attract screen."""
import os
import subprocess

import cairo

import short


def still(path, scratch, scale=1.0):
    surface = cairo.ImageSurface(cairo.FORMAT_RGB24, round(1920 * scale), round(1080 * scale))
    context = cairo.Context(surface)
    context.scale(scale, scale)
    short.still(context, scale)
    drawn = os.path.join(scratch, "still.png")
    surface.write_to_png(drawn)
    subprocess.run(["ffmpeg", "-y", "-loglevel", "error", "-i", drawn, "-vf", "format=yuvj444p", "-q:v", "3", "-fflags",
                    "+bitexact",
                    "-flags:v", "+bitexact", str(path)], check=True)
    print(f"{path.name}: {path.stat().st_size} bytes")
