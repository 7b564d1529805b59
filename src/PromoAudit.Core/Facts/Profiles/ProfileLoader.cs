using PromoAudit.Text;

namespace PromoAudit.Facts.Profiles;

/// <summary>Reads the one profile that is asked for, and those it extends. One instance serves many plans.</summary>
internal sealed class ProfileLoader
{
    /// <returns>Null after a complaint: unknown name, or a file that cannot be read.</returns>
    /// <param name="place">Where the plan names the profile; for the complaint.</param>
    public Profile? Load(string name, SourcePlace? place, Diagnostics diagnostics) => throw new NotSupportedException();
}
