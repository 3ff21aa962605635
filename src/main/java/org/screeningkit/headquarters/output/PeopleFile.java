package org.screeningkit.headquarters.output;

import java.io.IOException;

/// A list being written. One thread.
interface PeopleFile extends AutoCloseable {
    void person(PersonRow row) throws IOException;

    default void consent(ConsentRow row) throws IOException {}

    @Override
    void close() throws IOException;
}
