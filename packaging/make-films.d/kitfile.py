"""Puts the measured length and the SHA-256 of each film into kit.json, leaving the rest of it as it was."""
import hashlib
import json
import pathlib

import encode


def refresh(kit):
    path = pathlib.Path(kit, "kit.json")
    words = json.loads(path.read_text("utf-8"))
    for segment in words["programme"]:
        if segment["type"] != "film":
            continue
        film = pathlib.Path(kit, segment["file"])
        segment["durationMs"] = round(float(encode.probe(str(film))["format"]["duration"]) * 1000)
        segment["sha256"] = hashlib.sha256(film.read_bytes()).hexdigest()
        print(f"{segment['file']}: {segment['durationMs']} ms, {film.stat().st_size} bytes, sha256 {segment['sha256']}")
    path.write_text(json.dumps(words, ensure_ascii=False, indent=2) + "\n", "utf-8")
