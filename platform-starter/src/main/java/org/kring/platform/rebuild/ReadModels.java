package org.kring.platform.rebuild;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The tables of a service that its stored events alone fill. What a projection of theirs reads or writes besides is not
 * there during a rebuild, so that a table that is forgotten here is found by the first rebuild and not harmed by it.
 */
@ConfigurationProperties("kring.read-models")
record ReadModels(List<String> tables) {}
