package org.kring.deployment;

/**
 * @param rule which rule is broken
 * @param where the manifest, as kind and name, or the service of the compose file
 */
record Finding(String rule, String where, String what) {

    @Override
    public String toString() {
        return rule + ": " + where + " " + what;
    }
}
