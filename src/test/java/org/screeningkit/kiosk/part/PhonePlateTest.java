package org.screeningkit.kiosk.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class PhonePlateTest {
    @ParameterizedTest
    @CsvSource({
        "https://allout.org/, true", "https://allout.org/en/action, true", "'', false", "http://allout.org, false",
        "allout.org, false", "https://all out.org, false", "https:///nowhere, false", "javascript:alert(1), false"
    })
    void onlyAnAddressThatAPhoneOpensSafelyHasACode(String address, boolean shown) {
        assertThat(PhonePlate.to("On your phone", address).isPresent()).isEqualTo(shown);
    }
}
