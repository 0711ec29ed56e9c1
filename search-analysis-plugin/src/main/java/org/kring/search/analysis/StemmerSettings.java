package org.kring.search.analysis;

import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.StringSetting;

/** What an index says about its {@code stemmer} filter. */
@AnalysisSettings
public interface StemmerSettings {

    @StringSetting(path = "language", defaultValue = "english")
    String language();
}
