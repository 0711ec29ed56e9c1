package org.kring.gateway.housestyle;

import org.jspecify.annotations.Nullable;

/** What an organisation may set. Whoever sets nothing gets Kring's own. */
public record HouseStyle(String name, @Nullable Logo logo, Colour primary, Colour accent) {

    static final HouseStyle OWN = new HouseStyle("Kring", null, Colour.of("#146c69"), Colour.of("#f5b035"));

    public boolean hasLogo() {
        return logo != null;
    }

    /** As pages and the web client read it. */
    public Shown shown() {
        return new Shown(name, hasLogo() ? LogoApi.PATH : null, primary.toString(), accent.toString());
    }

    /** {@code primary} and {@code accent} as {@code #rrggbb}. */
    public record Shown(String name, @Nullable String logo, String primary, String accent) {}
}
