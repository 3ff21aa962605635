package org.screeningkit.headquarters.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.screeningkit.headquarters.output.Columns.Cell;

/// Rows as RFC 4180 has them: every cell quoted, lines ended with CR LF.
final class CsvFile implements PeopleFile {
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CsvWriter csv;
    private final Flavour flavour;
    private boolean begun;

    CsvFile(Writer writer, Flavour flavour) throws IOException {
        if (flavour == Flavour.EXCEL) {
            writer.write(BYTE_ORDER_MARK); // Without it, Excel reads UTF-8 as something else.
        }
        this.csv = csv(writer);
        this.flavour = flavour;
    }

    static CsvWriter csv(Writer writer) {
        return CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
    }

    @Override
    public void person(PersonRow row) {
        List<Cell> cells = Columns.of(row, flavour);
        if (!begun) {
            csv.writeRecord(cells.stream().map(Cell::column).toList());
            begun = true;
        }
        csv.writeRecord(cells.stream().map(Cell::value).map(this::safe).toList());
    }

    private String safe(String value) {
        return flavour == Flavour.EXCEL ? Formula.harmless(value) : value;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
