package org.screeningkit.datafolder.state;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Puts what a file says over what is said by default, field by field.
final class Merge {
    private Merge() {}

    /// @param below changed in place
    /// @param above where it says nothing, or `null`, the field below stays
    static void into(ObjectNode below, ObjectNode above) {
        for (Map.Entry<String, JsonNode> field : above.properties()) {
            JsonNode value = field.getValue();
            if (value instanceof ObjectNode object && below.get(field.getKey()) instanceof ObjectNode defaults) {
                into(defaults, object);
            } else if (!value.isNull()) {
                below.set(field.getKey(), value);
            }
        }
    }
}
