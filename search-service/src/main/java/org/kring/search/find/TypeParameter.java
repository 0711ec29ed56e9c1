package org.kring.search.find;

import org.kring.search.document.DocumentType;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** {@code ?type=post}: as it is written in JSON. */
@Component
class TypeParameter implements Converter<String, DocumentType> {

    @Override
    public DocumentType convert(String word) {
        return DocumentType.of(word);
    }
}
