namespace PromoAudit.Tests.Packages;

/// <summary>
/// The packages, made once for all tests by the commands of the documents, in a folder of their own; with a store of packages of its
/// own, so that no package of the same version from an earlier run is taken for it.
/// </summary>
public sealed class PackedPackages : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("promoaudit-packages-").FullName;

    /// <summary>Where the packages are.</summary>
    public string Folder => Path.Combine(_folder, "packages");

    /// <summary>For programs that restore packages.</summary>
    public (string Name, string Value)[] Variables =>
        [
            ("NUGET_PACKAGES", Path.Combine(_folder, "store")),
            ("NUGET_FALLBACK_PACKAGES", OtherPackages),
            ("DOTNET_CLI_HOME", _folder),
        ];

    /// <summary>The libraries under ours, which this machine has already: tests do not fetch them again.</summary>
    private static string OtherPackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    public async ValueTask InitializeAsync()
    {
        var answer = await Bash.Run(
            RepositoryRoot.Path,
            $"""
            dotnet pack src/PromoAudit.Core -c Release -o "{Folder}" -v q
            dotnet pack src/PromoAudit.Cli -c Release -o "{Folder}" -v q
            """,
            TestContext.Current.CancellationToken
        );
        answer.Code.ShouldBe(0, answer.All);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}

/// <summary>Tests that share the packages, one after the other: each of them starts programs that want the whole machine.</summary>
[CollectionDefinition(Name)]
public sealed class PackagesAreMadeOnce : ICollectionFixture<PackedPackages>
{
    public const string Name = "packages";
}
