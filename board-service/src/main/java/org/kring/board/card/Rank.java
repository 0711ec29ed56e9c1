package org.kring.board.card;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where a card stands in its column: a fraction between 0 and 1, written as its digits in base 62 (in ASCII order, so
 * that text compares as the number does). Between two ranks there is always another, so that a move changes one card.
 */
public record Rank(@JsonValue String digits) implements Comparable<Rank> {

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());

    /** At the ends of a column ranks count on in steps of 62⁻⁴: millions of cards on top or at the end stay short. */
    private static final int STEP = 4;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Rank {
        if (digits.isEmpty() || digits.endsWith("0") || !digits.chars().allMatch(d -> DIGITS.indexOf(d) >= 0)) {
            throw new IllegalArgumentException("Not a rank: " + digits);
        }
    }

    /** The shortest rank after {@code low} (null: the top) and before {@code high} (null: the end). */
    static Rank between(@Nullable Rank low, @Nullable Rank high) {
        if (low == null ^ high == null) {
            BigInteger next = low == null
                    ? floor(high, STEP).subtract(BigInteger.ONE)
                    : floor(low, STEP).add(BigInteger.ONE);
            if (next.signum() > 0 && next.compareTo(BASE.pow(STEP)) < 0) {
                return of(next, STEP);
            }
        }
        return spread(low, high, 1).getFirst();
    }

    /** As many ranks as asked for, in order and evenly between the two, no longer than they must be. */
    static List<Rank> spread(@Nullable Rank low, @Nullable Rank high, int count) {
        for (int length = 1; ; length++) {
            BigInteger from = floor(low, length);
            BigInteger gap = ceiling(high, length).subtract(from).divide(BigInteger.valueOf(count + 1L));
            if (gap.signum() > 0) {
                return evenly(from, gap, count, length);
            }
        }
    }

    int length() {
        return digits.length();
    }

    @Override
    public int compareTo(Rank other) {
        return digits.compareTo(other.digits);
    }

    private static List<Rank> evenly(BigInteger from, BigInteger gap, int count, int length) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> of(from.add(gap.multiply(BigInteger.valueOf(i))), length))
                .toList();
    }

    private static BigInteger floor(@Nullable Rank rank, int length) {
        BigInteger number = BigInteger.ZERO;
        for (int i = 0; rank != null && i < length; i++) {
            int digit = i < rank.length() ? DIGITS.indexOf(rank.digits.charAt(i)) : 0;
            number = number.multiply(BASE).add(BigInteger.valueOf(digit));
        }
        return number;
    }

    private static BigInteger ceiling(@Nullable Rank rank, int length) {
        if (rank == null) {
            return BASE.pow(length);
        }
        return rank.length() > length ? floor(rank, length).add(BigInteger.ONE) : floor(rank, length);
    }

    private static Rank of(BigInteger number, int length) {
        var digits = new StringBuilder();
        for (BigInteger rest = number; digits.length() < length; rest = rest.divide(BASE)) {
            digits.append(DIGITS.charAt(rest.mod(BASE).intValue()));
        }
        return new Rank(digits.reverse().toString().replaceFirst("0+$", ""));
    }
}
