package org.kring.search.analysis;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.AnalyzerFactory;

/** The analyzer {@code dutch}: lower case, Dutch stop words, stems. */
@NamedComponent("dutch")
public class DutchAnalyzerFactory implements AnalyzerFactory {

    @Override
    public Analyzer create() {
        return new DutchAnalyzer();
    }
}
