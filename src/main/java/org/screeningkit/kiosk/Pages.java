package org.screeningkit.kiosk;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.screeningkit.kiosk.farewell.EndedPage;
import org.screeningkit.kiosk.farewell.NotSavedPage;
import org.screeningkit.kiosk.farewell.ThanksPage;
import org.screeningkit.kiosk.farewell.WaitPage;
import org.screeningkit.kiosk.flow.KioskState;
import org.screeningkit.kiosk.page.AnswerPage;
import org.screeningkit.kiosk.page.AttractPage;
import org.screeningkit.kiosk.page.CheckPage;
import org.screeningkit.kiosk.page.ChoicesPage;
import org.screeningkit.kiosk.page.CountryPage;
import org.screeningkit.kiosk.page.KioskPage;
import org.screeningkit.kiosk.page.PageSetting;
import org.screeningkit.kit.Kit;
import org.screeningkit.signup.Field;
import org.screeningkit.signup.country.Countries;
import org.screeningkit.text.Language;
import org.screeningkit.ui.Look;

/// Makes the page for each state.
final class Pages {
    private final Kit kit;
    private final Map<Language, Countries> countries = new ConcurrentHashMap<>();

    /// @param background where the countries' names are read ahead: the first time takes a quarter of a second
    Pages(Kit kit, Executor background) {
        this.kit = kit;
        background.execute(() -> kit.languages().forEach(this::countries));
    }

    KioskPage of(KioskState state, PageSetting setting, Look look) {
        return switch (state) {
            case KioskState.Attract _ -> new AttractPage(kit, setting, look);
            case KioskState.Form form -> form(form, setting);
            case KioskState.Saving _ -> new WaitPage(setting.words().of("kiosk.saving"));
            case KioskState.Undoing _ -> new WaitPage(setting.words().of("kiosk.undoing"));
            case KioskState.NotSaved _ ->
                new NotSavedPage(setting, countries(setting.words().language()));
            case KioskState.Thanks thanks -> new ThanksPage(setting, thanks, kit.demonstration());
            case KioskState.Ended ended -> new EndedPage(setting, ended.ending());
        };
    }

    private KioskPage form(KioskState.Form form, PageSetting setting) {
        return switch (form.page()) {
            case CHOICES -> new ChoicesPage(setting);
            case NAME -> new AnswerPage(setting, Field.NAME);
            case EMAIL -> new AnswerPage(setting, Field.EMAIL);
            case COUNTRY ->
                new CountryPage(
                        setting,
                        countries(setting.words().language())
                                .first(setting.offer().region()));
            case POSTAL_CODE -> new AnswerPage(setting, Field.POSTAL_CODE);
            case PHONE -> new AnswerPage(setting, Field.PHONE);
            case CHECK -> new CheckPage(setting, countries(setting.words().language()));
        };
    }

    private Countries countries(Language language) {
        return countries.computeIfAbsent(language, Countries::in);
    }
}
