package org.screeningkit.playback.colour;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import java.lang.foreign.MemorySegment;

/// Converts in plain Java by table. A channel is the sum of a luma and a colour term in quarters of a step,
/// looked up in a table that rounds, clips and shifts at once, so it is off by less than one step of 255 from
/// the exact value.
public final class TableConversion implements Conversion {
    @Override
    public Runnable stripe(YuvPlanes planes, MemorySegment pixels, ColourSpace colours, int firstRow, int rows) {
        return part(planes, pixels, colours, firstRow, rows, 0);
    }

    /// As [#stripe], but only from a column on, which is even.
    Runnable part(
            YuvPlanes planes, MemorySegment pixels, ColourSpace colours, int firstRow, int rows, int firstColumn) {
        return new Stripe(planes, pixels, new Tables(colours.equation()), firstRow, rows, firstColumn);
    }

    @Override
    public String name() {
        return "java";
    }

    private static final class Tables {
        private static final int STEPS = 4;
        /// Keeps every index positive: more than the largest negative sum.
        private static final int ZERO = 512 * STEPS;

        final int[] luma = new int[256];
        final int[] redV = new int[256];
        final int[] greenU = new int[256];
        final int[] greenV = new int[256];
        final int[] blueU = new int[256];
        final int[] red = new int[4 * ZERO];
        final int[] green = new int[4 * ZERO];
        final int[] blue = new int[4 * ZERO];

        Tables(ColourSpace.Equation equation) {
            for (int i = 0; i < 256; i++) {
                luma[i] = ZERO + steps(equation.luma() * (i - equation.black()));
                redV[i] = steps(equation.redV() * (i - 128));
                greenU[i] = steps(equation.greenU() * (i - 128));
                greenV[i] = steps(equation.greenV() * (i - 128));
                blueU[i] = steps(equation.blueU() * (i - 128));
            }
            for (int i = 0; i < red.length; i++) {
                int value = Math.clamp((i - ZERO + STEPS / 2) / STEPS, 0, 255);
                red[i] = 0xff000000 | value << 16;
                green[i] = value << 8;
                blue[i] = value;
            }
        }

        private static int steps(double value) {
            return (int) Math.round(value * STEPS);
        }
    }

    /// Rows are copied through arrays because loops over arrays are what the just-in-time compiler is best at.
    private static final class Stripe implements Runnable {
        private final YuvPlanes planes;
        private final MemorySegment pixels;
        private final Tables tables;
        private final int firstRow;
        private final int endRow;
        private final int firstColumn;
        private final int columns;
        private final byte[] y;
        private final byte[] u;
        private final byte[] v;
        private final int[] out;

        Stripe(YuvPlanes planes, MemorySegment pixels, Tables tables, int firstRow, int rows, int firstColumn) {
            this.planes = planes;
            this.pixels = pixels;
            this.tables = tables;
            this.firstRow = firstRow;
            this.endRow = firstRow + rows;
            this.firstColumn = firstColumn;
            this.columns = planes.width() - firstColumn;
            int pairs = (columns + 1) / 2;
            this.y = new byte[2 * pairs];
            this.u = new byte[pairs];
            this.v = new byte[pairs];
            this.out = new int[2 * pairs];
        }

        @Override
        public void run() {
            MemorySegment memory = planes.memory();
            for (int row = firstRow; row < endRow; row++) {
                if (row % 2 == 0) {
                    long chroma = (long) row / 2 * planes.chromaPitch() + firstColumn / 2;
                    MemorySegment.copy(memory, JAVA_BYTE, planes.uOffset() + chroma, u, 0, u.length);
                    MemorySegment.copy(memory, JAVA_BYTE, planes.vOffset() + chroma, v, 0, v.length);
                }
                MemorySegment.copy(memory, JAVA_BYTE, (long) row * planes.lumaPitch() + firstColumn, y, 0, columns);
                convertRow(tables, y, u, v, out);
                long target = 4L * ((long) row * planes.width() + firstColumn);
                MemorySegment.copy(out, 0, pixels, JAVA_INT_UNALIGNED, target, columns);
            }
        }

        private static void convertRow(Tables tables, byte[] y, byte[] u, byte[] v, int[] out) {
            int[] luma = tables.luma;
            int[] red = tables.red;
            int[] green = tables.green;
            int[] blue = tables.blue;
            for (int i = 0; i < u.length; i++) {
                int cu = u[i] & 255;
                int cv = v[i] & 255;
                int r = tables.redV[cv];
                int g = tables.greenU[cu] + tables.greenV[cv];
                int b = tables.blueU[cu];
                int left = luma[y[2 * i] & 255];
                int right = luma[y[2 * i + 1] & 255];
                out[2 * i] = red[left + r] | green[left + g] | blue[left + b];
                out[2 * i + 1] = red[right + r] | green[right + g] | blue[right + b];
            }
        }
    }
}
