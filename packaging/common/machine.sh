# What the scripts share: finding the JDK, installing what a Debian machine lacks, building, a screen to measure on.
# Sourced, never run. Every way out is one plain sentence on standard error and exit code 3.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
target=$root/target

# Without a UTF-8 locale Java cannot open a film whose name is not plain ASCII.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *[Uu][Tt][Ff]*8*) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

fail() {
    printf 'screening-kit: %s\n' "$*" >&2
    exit 3
}

jdk_version() { # DIR: the major version of the JDK in DIR, or nothing
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] && sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() { # sets JAVA_HOME to a JDK 25, wherever it is
    local on_path dir
    on_path=$(command -v javac || true)
    [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for dir in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* "$HOME"/.jdks/* "$HOME"/.sdkman/candidates/java/* /opt/*jdk*; do
        if [ -n "$dir" ] && [ "$(jdk_version "$dir")" = 25 ]; then
            export JAVA_HOME=$dir
            return 0
        fi
    done
    return 1
}

need_jdk() {
    find_jdk && return
    local package
    for package in openjdk-25-jdk-headless temurin-25-jdk; do
        if command -v apt-cache >/dev/null && apt-cache show "$package" >/dev/null 2>&1; then
            install_packages "$package"
            find_jdk && return
        fi
    done
    fail "this needs a JDK 25, and none was found. Get Temurin 25 from https://adoptium.net, unpack it into ~/.jdks, and run this again."
}

install_packages() { # PACKAGE...
    local as_root=()
    if [ "$(id -u)" != 0 ]; then
        if [ -t 0 ] && command -v sudo >/dev/null; then
            as_root=(sudo)
        else
            fail "these packages are missing: $*. Ask someone with the administrator's password to run: sudo apt-get install $*"
        fi
    fi
    printf 'Installing what this laptop lacks: %s\n' "$*" >&2
    local log
    log=$(mktemp)
    if ! { "${as_root[@]}" apt-get -qq update && DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get -qq install -y --no-install-recommends "$@"; } >"$log" 2>&1 </dev/null; then
        tail -n 3 "$log" >&2
        rm -f "$log"
        fail "these packages could not be installed: $*. Connect to the internet once and run this again, or install them by hand."
    fi
    rm -f "$log"
}

need_packages() { # PACKAGE or OLD|NEW (either name will do) ...; on Debian and its relatives only
    command -v dpkg-query >/dev/null || return 0
    local installed missing=() wanted name
    installed=$(dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' 2>/dev/null | sed -n 's/^ii  *//p')
    for wanted in "$@"; do
        for name in ${wanted//|/ }; do
            grep -qx "$name" <<<"$installed" && continue 2
        done
        for name in ${wanted//|/ }; do
            apt-cache show "$name" >/dev/null 2>&1 && break
        done
        missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
}

maven() { # Maven on the JDK 25, without the warnings its own libraries draw there
    command -v mvn >/dev/null || need_packages maven
    command -v mvn >/dev/null || fail "this needs Maven to build the kit. Install it (https://maven.apache.org) and run this again."
    MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}" \
        mvn -B -ntp -f "$root/pom.xml" "$@"
}

test_classes() { # builds what the proofs and benchmarks run, when something changed
    local built=$target/built-tests log
    [ -e "$built" ] && [ -z "$(find "$root/pom.xml" "$root/src" -newer "$built" -print -quit)" ] && return
    printf 'Building the kit and its tests. This takes a minute or two.\n' >&2
    log=$(mktemp)
    if ! maven -q -Dspotless.check.skip=true test-compile dependency:build-classpath \
        -Dmdep.includeScope=test -Dmdep.outputFile="$target/test-classpath" >"$log" 2>&1; then
        cat "$log" >&2
        fail "the kit could not be built; the lines above say why. The first build needs the internet."
    fi
    rm -f "$log"
    touch "$built"
}

test_java() { # [JVM OPTION...] CLASS [ARGUMENT...]: runs a class of the tests with the kit's JavaFX
    local classes
    classes=$(tr ':' '\n' <"$target/test-classpath" | grep -v openjfx | paste -sd:)
    "$JAVA_HOME/bin/java" --module-path "$target/javafx" --add-modules javafx.controls \
        --enable-native-access=javafx.graphics,ALL-UNNAMED -cp "$target/classes:$target/test-classes:$classes" "$@"
}

open_screen() { # a screen without a graphics card until the script ends; its memory is $work/Xvfb_screen0
    local number=77
    work=$(mktemp -d)
    while [ -e "/tmp/.X11-unix/X$number" ]; do number=$((number + 1)); done
    Xvfb ":$number" -screen 0 1920x1080x24 -fbdir "$work" >"$work/xvfb.log" 2>&1 &
    trap 'kill '$!' 2>/dev/null || true; rm -rf "$work"' EXIT
    export DISPLAY=:$number
    sleep 1
}
