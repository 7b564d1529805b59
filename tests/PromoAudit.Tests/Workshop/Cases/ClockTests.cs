using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using PromoAudit.Rules;

namespace PromoAudit.Tests.Workshop.Cases;

/// <summary>A case need not say what time it is, because nothing that a rule can ask knows.</summary>
public sealed class ClockTests
{
    private static readonly string[] Clocks =
    [
        "DateTime.get_Now",
        "DateTime.get_UtcNow",
        "DateTime.get_Today",
        "DateTimeOffset.get_Now",
        "DateTimeOffset.get_UtcNow",
        "TimeProvider.get_System",
        "Environment.get_TickCount",
        "Environment.get_TickCount64",
        "SystemClock.get_Instance",
    ];

    [Fact]
    public void The_library_calls_no_clock() =>
        CallsOf(typeof(RuleSet).Assembly.Location)
            .Where(call => Clocks.Contains(call) || call.StartsWith("Stopwatch.", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void A_call_of_a_clock_would_be_seen()
    {
        DateTime.UtcNow.Year.ShouldBeGreaterThan(2000);
        CallsOf(typeof(ClockTests).Assembly.Location).ShouldContain("DateTime.get_UtcNow");
    }

    /// <summary>Every method of another assembly that an assembly calls, with its type.</summary>
    private static IReadOnlyList<string> CallsOf(string assembly)
    {
        using var stream = File.OpenRead(assembly);
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        var calls = new List<string>();
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind == HandleKind.TypeReference)
            {
                var type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent);
                calls.Add($"{metadata.GetString(type.Name)}.{metadata.GetString(member.Name)}");
            }
        }

        calls.ShouldContain("String.Concat");
        return calls;
    }
}
