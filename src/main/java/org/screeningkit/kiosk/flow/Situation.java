package org.screeningkit.kiosk.flow;

import org.screeningkit.signup.form.Page;
import org.screeningkit.signup.form.PageOrder;

/// What the answers so far say about the way ahead.
///
/// @param firstUnfinished the first page that still has a problem, else the last page
public record Situation(PageOrder order, boolean wantsSomething, boolean oldEnough, Page firstUnfinished) {}
