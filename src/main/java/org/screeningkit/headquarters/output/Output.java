package org.screeningkit.headquarters.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.screeningkit.headquarters.output.Flavour.ReviewReason;
import org.screeningkit.outbox.files.DurableFiles;

/// The list and what stands beside it: `people.csv`, `people.consents.csv`, `people.review.csv`, `people.report.txt`,
/// readable by their owner alone. They appear under their names only when all are complete. One thread.
public final class Output implements AutoCloseable {
    private final DurableFiles files;
    private final Flavour flavour;
    private final List<Path> written = new ArrayList<>();
    private final List<DurableFiles.NewFile> open = new ArrayList<>();
    private final PeopleFile people;
    private final CsvWriter consents;
    private final CsvWriter review;
    private final Writer report;
    private int reviewed;

    /// @param file the list; what it replaces is kept until the new one is complete
    public Output(Path file, Flavour flavour, DurableFiles files) throws IOException {
        this.files = files;
        this.flavour = flavour;
        try {
            Writer list = writer(file);
            this.people = switch (flavour) {
                case OSDI -> new OsdiFile(list);
                case POSTGRESQL -> new SqlFile(list);
                case PLAIN, EXCEL, ACTION_NETWORK, CIVICRM, MAILCHIMP -> new CsvFile(list, flavour);
            };
            this.consents = CsvFile.csv(writer(beside(file, ".consents.csv")));
            consents.writeRecord(ConsentRow.HEADER);
            this.review = CsvFile.csv(writer(beside(file, ".review.csv")));
            review.writeRecord("why", "record_id", "email", "name");
            this.report = writer(beside(file, ".report.txt"));
        } catch (IOException failure) {
            close();
            throw failure;
        }
    }

    public void person(PersonRow row) throws IOException {
        Optional<ReviewReason> reason = flavour.review(row);
        if (reason.isPresent()) {
            reviewed++;
            review.writeRecord(
                    reason.get().word(), row.recordId(), Formula.harmless(row.email()), Formula.harmless(row.name()));
        } else {
            people.person(row);
        }
    }

    public void consent(ConsentRow row) throws IOException {
        people.consent(row);
        consents.writeRecord(
                flavour == Flavour.EXCEL
                        ? row.cells().stream().map(Formula::harmless).toList()
                        : row.cells());
    }

    /// People who went to the review list instead.
    public int reviewed() {
        return reviewed;
    }

    /// Writes the report, forces all files and gives them their names.
    public void finish(String words) throws IOException {
        report.write(words);
        people.close();
        consents.close();
        review.close();
        report.close();
        for (DurableFiles.NewFile file : open) {
            file.force();
            file.close();
        }
        open.clear();
        for (Path file : written) {
            files.move(part(file), file);
            files.settle(file);
        }
        written.clear();
    }

    /// Takes back what was not finished.
    @Override
    public void close() throws IOException {
        for (DurableFiles.NewFile file : open) {
            file.close();
        }
        open.clear();
        for (Path file : written) {
            files.delete(part(file));
        }
        written.clear();
    }

    private Writer writer(Path file) throws IOException {
        files.delete(part(file));
        DurableFiles.NewFile created = files.create(part(file));
        open.add(created);
        written.add(file);
        return new BufferedWriter(new OutputStreamWriter(created.stream(), StandardCharsets.UTF_8), 1 << 16);
    }

    private static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + ".part");
    }

    private static Path beside(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return file.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ending);
    }
}
