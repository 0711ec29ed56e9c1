package org.kring.search.analysis;

import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;

/** What an index says about its {@code asciifolding} filter. */
@AnalysisSettings
public interface AsciiFoldingSettings {

    @BooleanSetting(path = "preserve_original", defaultValue = false)
    boolean preserveOriginal();
}
