"""`vitrine`: without arguments the window, with arguments the command line."""

import sys


def main() -> int:
    """Start, and return the exit code."""
    words = sys.argv[1:]
    if words:
        from app import cli

        return cli.run(words)
    import gc

    gc.disable()  # nothing made before the first paint is garbage; `bootstrap` enables it again
    from app import bootstrap

    return bootstrap.window()


if __name__ == "__main__":
    sys.exit(main())
