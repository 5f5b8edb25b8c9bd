"""`python -m benchmarks.gateway`: measures, prints, and fails only if a result is wrong."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from contextlib import ExitStack

from .measure import Row, WrongResultError, client_of, latency, throughput
from .plan import Plan
from .processes import Server, server
from .report import environment, markdown_report, text_report
from .servers import run
from .soak import Soak, soak

NAMES = ("serve", "bare", "proxy")
# How many deltas each stream has, by the number of streams at once. There are so many that most
# of a stream's cost is its events, not its beginning.
DELTAS = {1: 16_000, 32: 2000}
SHORT_DELTAS = {1: 4000, 32: 500}
PACE = 1000


def main(arguments: Sequence[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    names = [name for name in NAMES if name in (options.only or NAMES)]
    try:
        rows, soaked = run(_measure(names, options), options.loop)
    except WrongResultError as error:
        print(f"wrong: {error}", file=sys.stderr)
        return 1
    report = markdown_report if options.markdown else text_report
    print(environment(options.loop), "", report(rows, soaked, PACE), sep="\n")
    if soaked is not None and not soaked.is_flat:
        print("wrong: the memory of serve grows", file=sys.stderr)
        return 1
    return 0


async def _measure(names: Sequence[str], options: argparse.Namespace) -> tuple[list[Row], Soak | None]:
    with ExitStack() as stack:
        upstream = stack.enter_context(server("upstream", "", "asyncio"))
        servers = {name: stack.enter_context(server(name, upstream.address, options.loop)) for name in names}
        rows = [] if options.soak_only else [Row(name) for name in (*names, "direct")]
        if rows:
            await _rounds(rows, {**servers, "direct": upstream}, options.short)
        soaked = None
        if options.soak and "serve" in servers:
            print(f"soaking for {options.soak:.0f} s ...", file=sys.stderr)
            soaked = await soak(servers["serve"], options.soak)
        return rows, soaked


async def _rounds(rows: Sequence[Row], servers: dict[str, Server], is_short: bool) -> None:
    """Measures every server in each round, so that a slow moment of the computer hits all servers alike."""
    rounds, deltas, paced = (3, SHORT_DELTAS, 1000) if is_short else (11, DELTAS, 2000)
    for number in range(rounds):
        print(f"round {number + 1} of {rounds} ...", file=sys.stderr)
        for row in rows:
            client = client_of(servers[row.name].address)
            if row.name != "direct":
                for streams, count in deltas.items():
                    rate = await throughput(client, Plan(count), streams)
                    row.throughput.setdefault(streams, []).append(rate)
            row.latency.append(await latency(client, Plan(paced, PACE)))
            await client.close()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.gateway",
        description="Measure the gateway beside a bare gRPC server and an HTTP proxy.",
    )
    parser.add_argument("--short", action="store_true", help="fewer rounds: rough numbers in half a minute")
    parser.add_argument("--markdown", action="store_true", help="print the table as GitHub markdown")
    parser.add_argument("--only", action="append", choices=NAMES, help="one server alone; repeatable")
    parser.add_argument("--soak", type=float, default=0.0, metavar="SECONDS", help="then 500 streams at once")
    parser.add_argument("--soak-only", action="store_true", help="no rounds before --soak")
    parser.add_argument(
        "--loop", choices=("asyncio", "uvloop"), default="uvloop", help="the event loop of the servers and clients"
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
