"""People as silhouettes: a skeleton of angles, limbs as tapered capsules, and profiles and hands in close-up."""
import math

import cairo

from stage import lerp, trace

TORSO, NECK, HEAD = 28, 5.4, 5.7
ARM, FOREARM, HAND = 16, 14.5, 6.5
THIGH, SHIN, FOOT = 25, 23.5, 8

# Angles in degrees: 0 down, 90 forward (right), 180 up, -90 back.
STAND = dict(torso=180, head=180, arm=(12, 8), arm2=(-12, -4), leg=(3, 0, 90), leg2=(-5, -2, 90), skirt=0)
GLIDE = dict(torso=160, head=172, arm=(108, 100), arm2=(-62, -70), leg=(16, -8, 90), leg2=(-38, -52, 40), skirt=-20)
SPIRAL = dict(torso=112, head=140, arm=(118, 112), arm2=(-118, -104), leg=(4, -3, 90), leg2=(-112, -116, -128),
              skirt=-62)
LAYBACK = dict(torso=196, head=214, arm=(176, 160), arm2=(192, 205), leg=(2, 0, 90), leg2=(-10, -92, -40), skirt=-8)
OPEN = dict(torso=182, head=190, arm=(140, 150), arm2=(-140, -152), leg=(4, 0, 90), leg2=(-14, -10, 70), skirt=-4)
REACH = dict(torso=172, head=174, arm=(82, 88), arm2=(-16, -4), leg=(6, 0, 90), leg2=(-12, -6, 80), skirt=-4)
FALL = dict(torso=178, head=164, arm=(26, 30), arm2=(-10, -2), leg=(4, 0, 90), leg2=(-7, -3, 86), skirt=0)


def blend(a, b, share):
    def between(x, y):
        return tuple(lerp(p, q, share) for p, q in zip(x, y)) if isinstance(x, tuple) else lerp(x, y, share)
    return {key: between(a[key], b[key]) for key in a}


def step(point, angle, length):
    radians = math.radians(angle)
    return point[0] + math.sin(radians) * length, point[1] + math.cos(radians) * length


def limb(context, a, ra, b, rb):
    """The outline of two circles and what lies between them, always drawn in one sense so that unions fill."""
    angle = math.atan2(b[1] - a[1], b[0] - a[0])
    distance = math.hypot(b[0] - a[0], b[1] - a[1]) or 1e-6
    lean = math.acos(max(-1, min(1, (ra - rb) / distance)))
    context.new_sub_path()
    context.arc(a[0], a[1], ra, angle + lean, angle - lean + 2 * math.pi)
    context.arc(b[0], b[1], rb, angle - lean, angle + lean)
    context.close_path()


def chain(context, points, radii):
    for i in range(len(points) - 1):
        limb(context, points[i], radii[i], points[i + 1], radii[i + 1])


def joints(pose):
    hip = (0.0, 0.0)
    chest = step(hip, pose["torso"], TORSO)
    neck = step(chest, (pose["torso"] + pose["head"]) / 2, NECK)
    made = dict(hip=hip, chest=chest, neck=neck, head=step(neck, pose["head"], HEAD * 0.95))
    for name in ("arm", "arm2"):
        elbow = step(chest, pose[name][0], ARM)
        wrist = step(elbow, pose[name][1], FOREARM)
        made[name] = (chest, elbow, wrist, step(wrist, pose[name][1], HAND))
    for name in ("leg", "leg2"):
        knee = step(hip, pose[name][0], THIGH)
        ankle = step(knee, pose[name][1], SHIN)
        made[name] = (hip, knee, ankle, step(ankle, pose[name][2], FOOT))
    return made


def body(context, pose, skirt=True, bun=True, skates=True):
    """Adds one person to the path. Local units: 100 is about the height; the blade of the standing foot is at 0, 0."""
    made = joints(pose)
    ankle = made["leg"][2]
    context.save()
    context.translate(-ankle[0] - 2, -ankle[1] - 4.4)
    for name in ("leg2", "leg"):
        hip, knee, ankle, toe = made[name]
        calf = (lerp(knee[0], ankle[0], 0.35), lerp(knee[1], ankle[1], 0.35))
        chain(context, (hip, knee), (5.8, 3.6))
        chain(context, (knee, calf, ankle), (3.5, 3.6, 2.1))
        chain(context, (ankle, toe), (2.7, 1.7))
        if skates:
            blade(context, ankle, toe)
    waist = step(made["hip"], pose["torso"], 11)
    chain(context, (made["hip"], waist, made["chest"]), (6.0, 4.3, 5.6))
    chain(context, (made["chest"], made["neck"]), (3.2, 2.2))
    for name in ("arm2", "arm"):
        chain(context, made[name], (2.7, 2.0, 1.4, 0.9))
    context.new_sub_path()
    context.arc(*made["head"], HEAD, 0, 2 * math.pi)
    if bun:
        knot = step(made["head"], pose["head"] + 62, HEAD * 1.12)
        context.new_sub_path()
        context.arc(*knot, 2.9, 0, 2 * math.pi)
    if skirt:
        hem(context, waist, made["hip"], pose)
    context.restore()


def glide(context):
    body(context, GLIDE)


def spiral(context):
    body(context, SPIRAL)


def blade(context, ankle, toe):
    along = math.atan2(toe[1] - ankle[1], toe[0] - ankle[0])
    down = (-math.sin(along), math.cos(along))
    back = (ankle[0] - 2.6 * math.cos(along) + 4 * down[0], ankle[1] - 2.6 * math.sin(along) + 4 * down[1])
    front = (toe[0] + 2 * math.cos(along) + 4 * down[0], toe[1] + 2 * math.sin(along) + 4 * down[1])
    limb(context, back, 0.42, front, 0.42)
    for base in (ankle, toe):
        limb(context, base, 0.8, (base[0] + 3.6 * down[0], base[1] + 3.6 * down[1]), 0.5)


def hem(context, waist, hip, pose):
    """A short skirt that flares, and that the air carries to one side."""
    lean = pose["skirt"]
    front = step(hip, lean + 44, 13.5)
    middle = step(hip, lean + 4, 12.2)
    back = step(hip, lean - 44 - abs(lean) * 0.2, 16)
    side = math.radians(pose["torso"] - 90)
    reach = (math.sin(side) * 4.6, math.cos(side) * 4.6)
    shape = [(waist[0] + reach[0], waist[1] + reach[1]), front, middle, back,
             (waist[0] - reach[0], waist[1] - reach[1])]
    area = sum(p[0] * q[1] - q[0] * p[1] for p, q in zip(shape, shape[1:] + shape[:1]))
    trace(context, shape if area > 0 else shape[::-1], closed=True)


def person(context, x, y, height, pose, tone, rim=None, light=(2.2, -2.2), flip=False, alpha=1.0, **parts):
    """A silhouette with an edge of light; its standing blade is at x, y."""
    scale = height / 100
    passes = ([(light, rim)] if rim else []) + [((0, 0), tone)]
    for (dx, dy), paint in passes:
        context.save()
        context.translate(x + dx, y + dy)
        context.scale(-scale if flip else scale, scale)
        context.new_path()
        body(context, pose, **parts)
        context.restore()
        context.set_fill_rule(cairo.FILL_RULE_WINDING)
        context.set_source_rgba(*paint, alpha)
        context.fill()


FACE = [(46, 2), (60, 8), (69, 20), (72, 32), (73.5, 38), (71.5, 44), (75, 51), (81.5, 59), (82, 62.5), (76.5, 65.5),
        (75.5, 68), (78.5, 72), (77.8, 74.5), (75, 76), (77.4, 78.5), (76.4, 82.5), (73, 85.2), (74, 90), (71.5, 95.6),
        (64, 98.4), (54, 96), (46, 93), (44, 104), (46, 118), (52, 132)]


def profile(context, shoulders=True):
    """Adds a face seen from the side, facing right, to the path: 100 units from crown to chin."""
    points = FACE + ([(78, 146), (96, 170), (104, 215), (-66, 215), (-52, 165), (-26, 142), (0, 132)] if shoulders
                     else [])
    points += [(7, 120), (7, 104), (4, 92), (-6, 72), (-9, 48), (-3, 24), (14, 6), (30, 0)]
    trace(context, points, closed=True)


def hand(context, curl=0.0, sleeve=True):
    """Adds a reaching hand to the path, pointing right, 100 units from wrist to finger tip."""
    def finger(base, lengths, angle, bend, radii):
        points = [base]
        for i, length in enumerate(lengths):
            direction = math.radians(angle + bend * (i + 1) * (1 + curl * 2.2))
            points.append((points[-1][0] + math.cos(direction) * length, points[-1][1] + math.sin(direction) * length))
        chain(context, points, radii)
    chain(context, ((-520, 130), (-230, 52), (-90, 20), (-4, 1), (22, 0), (50, 0)), (46, 34, 27, 16, 20, 19))
    limb(context, (10, -4), 15, (50, -11), 10)
    limb(context, (10, 8), 15, (46, 12), 9)
    finger((52, -10), (25, 17, 13), -12, 6, (9, 7.6, 6.6, 5.2))
    finger((53, -2), (28, 19, 14), -3, 9, (9, 7.8, 6.8, 5.4))
    finger((51, 6), (26, 17, 13), 5, 12, (8.6, 7.4, 6.4, 5.2))
    finger((46, 13), (20, 13, 10), 13, 13, (7.6, 6.4, 5.6, 4.6))
    finger((14, 10), (26, 18, 15), 42, -14, (12, 9, 7.6, 5.6))
