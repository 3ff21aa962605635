package org.screeningkit.datafolder.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;

/// A small JSON file that is replaced whole: after a power cut there is the old one or the new one. One thread at a
/// time.
final class JsonFile<T> {
    private static final long LARGEST = 64 * 1024;
    private static final int VERSION = 1;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withCoercionConfig(
                    LogicalType.Textual,
                    config -> config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    private final Path file;
    private final Class<T> type;
    private final T defaults;
    private final FileSteps steps;

    /// @param file absolute
    /// @param defaults stand for every field that the file leaves out
    JsonFile(Path file, Class<T> type, T defaults, FileSteps steps) {
        this.file = file;
        this.type = type;
        this.defaults = defaults;
        this.steps = steps;
    }

    /// What the file holds; empty when there is none.
    ///
    /// @throws UnreadableFile when there is one that is not what it should be; it was renamed to `.bad`,
    ///     if the folder let it be
    Optional<T> read() throws UnreadableFile {
        try {
            if (Files.size(file) > LARGEST) {
                throw new IOException("too large");
            }
            return Optional.of(parse(Files.readAllBytes(file)));
        } catch (NoSuchFileException _) {
            return Optional.empty();
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            setAside(e);
            throw new UnreadableFile(e);
        }
    }

    /// Writes, forces, renames, forces the name. When it throws, the file is what it was before or what it should be,
    /// never a mixture.
    void write(T value) throws IOException {
        ObjectNode json = JSON.valueToTree(value);
        ObjectNode whole = JSON.createObjectNode().put("v", VERSION);
        whole.setAll(json);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        steps.delete(part);
        try {
            steps.write(part, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(whole));
            steps.rename(part, file);
        } catch (IOException e) {
            removeAfter(e, part);
            throw e;
        }
        steps.forceNames(Objects.requireNonNull(file.getParent()));
    }

    private T parse(byte[] bytes) {
        if (!(JSON.readTree(bytes) instanceof ObjectNode whole)
                || whole.path("v").asInt(0) != VERSION) {
            throw new IllegalArgumentException("a file of another version");
        }
        ObjectNode json = JSON.valueToTree(defaults);
        Merge.into(json, whole);
        return JSON.treeToValue(json, type);
    }

    private void setAside(Exception cause) {
        try {
            steps.rename(file, file.resolveSibling(file.getFileName() + ".bad"));
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }

    private void removeAfter(IOException failure, Path part) {
        try {
            steps.delete(part);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
