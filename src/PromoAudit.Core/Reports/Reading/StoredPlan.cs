namespace PromoAudit.Reports.Reading;

/// <summary>Where the parts of one plan stand in a file, each list as in JSON but without its brackets.</summary>
internal sealed record StoredPlan(
    StoredFile File,
    ByteRange Plan,
    ByteRange Findings,
    ByteRange Inconclusive,
    ByteRange Diagnostics
);
