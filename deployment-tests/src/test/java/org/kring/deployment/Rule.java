package org.kring.deployment;

import java.util.List;
import java.util.stream.Stream;

/** One thing that must be true of everything that is rendered, and that no schema sees. */
interface Rule {

    List<Rule> ALL = List.of(
            new SelectorRule(),
            new PortRule(),
            new ProbeRule(),
            new EndingRule(),
            new SettingRule(),
            new ReferenceRule(),
            new ClearSecretRule(),
            new SecurityRule(),
            new ResourceRule(),
            new SpreadRule(),
            new AutoscalerRule(),
            new ConnectionRule(),
            new NetworkRule(),
            new StoreRule(),
            new AddressRule(),
            new FigureRule());

    Stream<Finding> check(Manifests manifests);

    default Finding finding(String where, String what) {
        return new Finding(getClass().getSimpleName(), where, what);
    }
}
