package org.kring.search.analysis;

import java.util.List;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;

/** What an index says about its {@code stemmer_override} filter. */
@AnalysisSettings
public interface StemmerOverrideSettings {

    /** Each is {@code word, word => stem}. */
    @ListSetting(path = "rules")
    List<String> rules();
}
