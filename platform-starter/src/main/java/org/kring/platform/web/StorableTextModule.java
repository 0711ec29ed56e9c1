package org.kring.platform.web;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Refuses text in request bodies that could not be stored, with the path of the field. */
class StorableTextModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    StorableTextModule() {
        super("storable-text");
        addDeserializer(String.class, new Storable());
    }

    private static final class Storable extends StdScalarDeserializer<String> {

        Storable() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            String text = StringDeserializer.instance.deserialize(parser, context);
            if (text != null && !StorableText.isStorable(text)) {
                context.reportInputMismatch(this, StorableText.WHY_NOT);
            }
            return text;
        }
    }
}
