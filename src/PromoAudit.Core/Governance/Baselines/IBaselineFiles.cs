namespace PromoAudit.Governance.Baselines;

/// <summary>How a baseline calls the files of plans.</summary>
public interface IBaselineFiles
{
    /// <param name="shown">The path of a plan as messages show it.</param>
    /// <returns>From the folder of the baseline on, with forward slashes; null for a plan that came from no file.</returns>
    string? NameOf(string shown);

    /// <summary>Whether a file of that name is still there. Asked from several threads.</summary>
    bool Exists(string name);
}
