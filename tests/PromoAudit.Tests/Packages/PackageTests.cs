using System.IO.Compression;
using System.Xml.Linq;

namespace PromoAudit.Tests.Packages;

/// <summary>The packages as somebody gets them who has never seen this repository.</summary>
[Collection(PackagesAreMadeOnce.Name)]
public sealed class PackageTests(PackedPackages packages) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("promoaudit-package-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_tool_installs_from_a_folder_and_audits()
    {
        CopyFolder(RepositoryRoot.File("examples/first"), Path.Combine(_folder, "first"));
        var answer = await Bash.Run(
            _folder,
            $"""
            dotnet tool install PromoAudit.Tool --tool-path tools --source "{packages.Folder}"
            tools/promoaudit --version
            tools/promoaudit rules list --rules core@1.0.0 | tail -1
            tools/promoaudit check first/plan.yaml --lang en
            """,
            Cancellation,
            packages.Variables
        );
        answer.Code.ShouldBe(1, answer.All);
        answer.Output.ShouldContain("promoaudit 0.1.0");
        answer.Output.ShouldContain("core 1.0.0: 149 rules");
        answer.Output.ShouldContain("CRITICAL  Together the promotions sell below cost  [stacking/below-cost]");
    }

    [Fact]
    public async Task A_repository_pins_the_tool_in_its_manifest()
    {
        var answer = await Bash.Run(
            _folder,
            $"""
            dotnet new tool-manifest
            dotnet tool install PromoAudit.Tool --version 0.1.0 --source "{packages.Folder}"
            dotnet promoaudit init plan.yaml
            dotnet promoaudit check plan.yaml --lang en
            """,
            Cancellation,
            packages.Variables
        );
        answer.Code.ShouldBe(0, answer.All);
        answer.Output.ShouldContain("nothing found");
    }

    [Fact]
    public async Task The_example_program_is_built_with_the_package_of_the_library_and_stops_a_plan()
    {
        CopyFolder(RepositoryRoot.File("examples"), Path.Combine(_folder, "examples"));
        CopyFolder(packages.Folder, Path.Combine(_folder, "packages"));
        var lines = (
            await File.ReadAllTextAsync(RepositoryRoot.File("examples/library/README.md"), Cancellation)
        ).Split("```")[1];
        var build = lines.Split('\n').Skip(2);
        string.Join('\n', lines.Split('\n').Skip(1).Take(1))
            .ShouldBe("dotnet pack src/PromoAudit.Core -c Release -o packages");
        var answer = await Bash.Run(_folder, string.Join('\n', build), Cancellation, packages.Variables);
        answer.Code.ShouldBe(1, answer.All);
        answer.Output.ShouldContain("../examples/first/plan.yaml: Audited");
        answer.Output.ShouldContain("Critical stacking/below-cost at ../examples/first/plan.yaml:13:5 (18800.00 CNY)");
        answer.Output.ShouldContain("Stop with core ");
    }

    [Theory]
    [InlineData("PromoAudit.Tool", "DotnetTool")]
    [InlineData("PromoAudit.Core", "Dependency")]
    public void A_package_says_what_it_is(string name, string kind)
    {
        using var package = ZipFile.OpenRead(Path.Combine(packages.Folder, $"{name}.0.1.0.nupkg"));
        using var stream = package.GetEntry($"{name}.nuspec").ShouldNotBeNull().Open();
        var metadata = XDocument.Load(stream).Root.ShouldNotBeNull().Elements().Single();
        Of("license").ShouldBe("MIT");
        Of("readme").ShouldBe("PACKAGE.md");
        Of("description").ShouldNotBeEmpty();
        package.GetEntry("PACKAGE.md").ShouldNotBeNull();
        var kinds = metadata.Descendants().Where(one => one.Name.LocalName == "packageType");
        kinds.Select(one => one.Attribute("name")?.Value).DefaultIfEmpty("Dependency").ShouldBe([kind]);

        string Of(string element) =>
            metadata.Elements().FirstOrDefault(one => one.Name.LocalName == element)?.Value ?? "";
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? to);
            File.Copy(file, target);
        }
    }
}
