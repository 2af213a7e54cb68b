# Sourced by ./run and ./test with `root` set: finds a Python and starts installers/bootstrap.py.

new_enough() {
    command -v "$1" >/dev/null 2>&1 &&
        "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

find_python() {
    if [ -n "${SHUPING_PYTHON:-}" ]; then
        new_enough "$SHUPING_PYTHON" && echo "$SHUPING_PYTHON"
    elif [ -f "$root/.venv/shuping-stamp" ] && [ -x "$root/.venv/bin/python" ]; then
        echo "$root/.venv/bin/python"
    else
        for candidate in python3.13 python3.12 python3.11 python3 python3.14 python; do
            new_enough "$candidate" && echo "$candidate" && break
        done
    fi
}

python=$(find_python)
if [ -z "$python" ]; then
    echo "没有找到 Python 3.11 或更新的版本，请先安装，或用环境变量 SHUPING_PYTHON 指明它的位置。" >&2
    echo "Python 3.11 or newer was not found: install it, or point SHUPING_PYTHON at it." >&2
    exit 2
fi
exec "$python" -I "$root/installers/bootstrap.py" "$command" "$@"
