"""From a bare checkout to a running program, and on to packages for each platform."""
