package org.screeningkit.signup.rules;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.stream.Stream;

/// An optional phone number, written as its owner writes it. What cannot be a number is refused; what is not one that
/// its country could have is only asked about, for numbering plans change faster than a laptop without a network
/// learns of it.
public final class PhoneRule {
    /// In characters as typed.
    private static final int LONGEST = 20;

    /// E.164 allows 15 digits; the shortest full numbers of small islands have 4 or 5.
    private static final int FEWEST_DIGITS = 5;

    private static final int MOST_DIGITS = 15;

    /// For no country in particular: Ofcom keeps 07700 900000 to 900999 for use in drama.
    private static final String NOBODYS = "+44 7700 900982";

    private PhoneRule() {}

    /// @param region two letters of ISO 3166-1, in whose way a number without a country code is read; else empty
    public static Optional<Finding> check(String typed, String region) {
        String phone = clean(typed);
        if (phone.isEmpty()) {
            return Optional.empty();
        }
        if (!written(phone)) {
            return Optional.of(Finding.refuse("kiosk.phone.format"));
        }
        return international(typed, region).isPresent()
                ? Optional.empty()
                : Optional.of(Finding.ask("kiosk.phone.doubtful"));
    }

    private static boolean written(String phone) {
        long digits = phone.chars().filter(Character::isDigit).count();
        return phone.matches("\\+?[0-9 ()./-]*")
                && phone.length() <= LONGEST
                && digits >= FEWEST_DIGITS
                && digits <= MOST_DIGITS;
    }

    /// As typed, with the digits of any script as 0 to 9.
    public static String clean(String typed) {
        return Digits.european(PreClean.ofName(typed)).replace('\uFF0B', '+');
    }

    /// A number as one is written to be dialled from anywhere, to show how.
    ///
    /// @param region two letters of ISO 3166-1, where its owner would live; else empty
    public static String example(String region) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        return Stream.of(PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE)
                .map(type -> Optional.ofNullable(numbers.getExampleNumberForType(region, type)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(number -> numbers.format(number, PhoneNumberFormat.INTERNATIONAL))
                .orElse(NOBODYS);
    }

    /// The number in E.164, when its country could have such a number; else empty.
    public static Optional<String> international(String typed, String region) {
        String phone = clean(typed);
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        if (!written(phone)) {
            return Optional.empty();
        }
        try {
            PhoneNumber number = numbers.parse(phone, region.isEmpty() ? "ZZ" : region);
            return numbers.isPossibleNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
