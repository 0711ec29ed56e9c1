package org.kring.standalone.identity;

import java.util.List;

/** The people of the demo who can sign in, and what anybody may know about them: it is printed at the start. */
record DemoAccount(String handle, String name, List<String> roles) {

    static final String PASSWORD = "kring";

    static final List<DemoAccount> ALL = List.of(
            new DemoAccount("admin", "Ada Beheer", List.of("admin")),
            new DemoAccount("noord", "Noor van Noord", List.of()),
            new DemoAccount("oost", "Olaf van Oost", List.of()),
            new DemoAccount("zuid", "Zoë van Zuid", List.of()),
            new DemoAccount("gast", "Gijs Gast", List.of("guest")));
}
