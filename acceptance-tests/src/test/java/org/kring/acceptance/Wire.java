package org.kring.acceptance;

import java.util.List;
import java.util.stream.Stream;
import org.kring.driver.Kring;

/** The lines between the gateway and the services, made worse by the kernel's own means. */
final class Wire {

    static final List<String> SERVICES = List.of("community", "content", "board", "search", "notification");
    private static final String LOST = "0.1";
    private static final String SLOW = "2mbit";
    private static final List<String> DIRECTIONS = List.of("dport", "sport");

    private Wire() {}

    static boolean canBeSlow() {
        return Shell.has(List.of("tc")) && Shell.succeeds("tc", "qdisc", "show", "dev", "lo") && canBeLossy();
    }

    static boolean canBeLossy() {
        return Shell.has(List.of("iptables")) && Shell.succeeds("iptables", "--list", "INPUT");
    }

    /** All share two megabits a second. */
    static void slow(Kring kring) {
        Shell.run("tc", "qdisc", "add", "dev", "lo", "root", "handle", "1:", "htb");
        Shell.run("tc", "class", "add", "dev", "lo", "parent", "1:", "classid", "1:1", "htb", "rate", SLOW);
        ends(kring)
                .forEach(end -> Shell.run(
                        "tc",
                        "filter",
                        "add",
                        "dev",
                        "lo",
                        "parent",
                        "1:",
                        "protocol",
                        "ip",
                        "u32",
                        "match",
                        "ip",
                        end.direction(),
                        end.port(),
                        "0xffff",
                        "flowid",
                        "1:1"));
    }

    static void fast(Kring kring) {
        Shell.run("tc", "qdisc", "delete", "dev", "lo", "root");
    }

    /** One packet of ten gets lost, either way. */
    static void lossy(Kring kring) {
        ends(kring).forEach(end -> Shell.run(end.lossOfPackets("--append")));
    }

    static void whole(Kring kring) {
        ends(kring).forEach(end -> Shell.run(end.lossOfPackets("--delete")));
    }

    private static Stream<End> ends(Kring kring) {
        return kring.parts().stream()
                .filter(part -> SERVICES.stream().anyMatch(part.name()::startsWith))
                .flatMap(part ->
                        DIRECTIONS.stream().map(direction -> new End(direction, Integer.toString(part.port()))));
    }

    /** Packets to a service, or from it. */
    private record End(String direction, String port) {

        String[] lossOfPackets(String what) {
            return new String[] {
                "iptables",
                what,
                "INPUT",
                "--in-interface",
                "lo",
                "--protocol",
                "tcp",
                "--" + direction,
                port,
                "--match",
                "statistic",
                "--mode",
                "random",
                "--probability",
                LOST,
                "--jump",
                "DROP"
            };
        }
    }
}
