namespace PromoAudit.Workshop.Starting;

/// <summary>A file that is to be written.</summary>
/// <param name="Path">In the folder of the set, with forward slashes.</param>
public sealed record NewFile(string Path, string Text);
