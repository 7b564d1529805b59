namespace PromoAudit.Tests.Packages;

/// <summary>The shell lines of the recipes, run with the packed tool in a real git repository, with a hole in its plans and without.</summary>
[Collection(PackagesAreMadeOnce.Name)]
public sealed class RecipeTests(PackedPackages packages) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("promoaudit-recipe-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("github-actions.yml", "summary.md", "promoaudit.sarif", "promoaudit.html", "comment.md")]
    [InlineData("gitlab-ci.yml", "gl-code-quality-report.json", "promoaudit-junit.xml", "promoaudit.html")]
    [InlineData("azure-pipelines.yml", "promoaudit-junit.xml", "promoaudit.html")]
    [InlineData("pre-commit-config.yaml")]
    public async Task A_recipe_stops_the_plan_with_a_hole_and_no_other(string file, params string[] reports)
    {
        await MakeRepository();
        (await Run(file)).ShouldBe(0);
        Written(reports);
        await CommitPlanWithHole();
        (await Run(file)).ShouldBe(1);
        Written(reports);
    }

    [Theory]
    [InlineData("github-actions-sharded.yml", "--shard \"$SHARD/4\"", "SHARD", 1, 4)]
    [InlineData("kubernetes-job.yml", "--shard \"$((JOB_COMPLETION_INDEX + 1))/16\"", "JOB_COMPLETION_INDEX", 0, 16)]
    public async Task Shards_are_put_together_to_one_decision(
        string file,
        string mark,
        string variable,
        int from,
        int of
    )
    {
        await MakeRepository();
        await CommitPlanWithHole();
        var audit = RecipeStep.In(file).Single(step => step.Lines.Contains(mark, StringComparison.Ordinal));
        await Bash.Run(_folder, "dotnet tool restore", Cancellation, packages.Variables);
        for (var index = from; index < from + of; index++)
        {
            // In a container the tool has no "dotnet" before its name.
            var lines = audit.Lines.StartsWith("dotnet ", StringComparison.Ordinal)
                ? audit.Lines
                : "dotnet " + audit.Lines;
            var part = await Bash.Run(_folder, lines, Cancellation, [.. Variables, (variable, $"{index}")]);
            part.Code.ShouldBe(0, part.All);
        }

        Directory.GetFiles(_folder, "part-*.json").Length.ShouldBe(of);
        var merge =
            RecipeStep.In(file).FirstOrDefault(step => step.Lines.Contains(" merge ", StringComparison.Ordinal))?.Lines
            ?? "dotnet promoaudit merge part-*.json";
        var whole = await Bash.Run(_folder, merge, Cancellation, Variables);
        whole.Code.ShouldBe(1, whole.All);
        whole.Output.ShouldContain("stacking/below-cost");
    }

    [Fact]
    public async Task The_image_is_made_by_commands_that_work()
    {
        var steps = RecipeStep.In("Containerfile");
        steps.Count.ShouldBe(2);
        steps[0].Lines.ShouldStartWith("dotnet pack src/PromoAudit.Cli -c Release ");
        var answer = await Bash.Run(
            _folder,
            steps[1]
                .Lines.Replace("/tools", $"{_folder}/tools", StringComparison.Ordinal)
                .Replace("/packages", packages.Folder, StringComparison.Ordinal) + "\ntools/promoaudit --version",
            Cancellation,
            packages.Variables
        );
        answer.Code.ShouldBe(0, answer.All);
        answer.Output.ShouldContain("promoaudit 0.1.0");
    }

    [Fact]
    public void The_table_names_every_recipe()
    {
        var readme = File.ReadAllText(RepositoryRoot.File("examples/ci/README.md"));
        var files = Directory
            .GetFiles(RepositoryRoot.File("examples/ci"))
            .Select(path => Path.GetFileName(path))
            .Where(name => name != "README.md");
        foreach (var file in files)
        {
            readme.ShouldContain($"]({file})");
        }
    }

    /// <summary>What the services would set, and programs of theirs that only take notes.</summary>
    private (string Name, string Value)[] Variables =>
        [
            .. packages.Variables,
            ("TARGET", "main"),
            ("PULL_REQUEST", "7"),
            ("GITHUB_STEP_SUMMARY", Path.Combine(_folder, "summary.md")),
            ("REPORTS", _folder),
            ("PATH", $"{_folder}/bin:{Environment.GetEnvironmentVariable("PATH")}"),
            ("HOME", _folder),
        ];

    /// <returns>The exit code of the first step that failed, or 0. Final steps run whatever happened, and must not fail.</returns>
    private async Task<int> Run(string file)
    {
        var steps = RecipeStep.In(file);
        steps.ShouldNotBeEmpty();
        if (!steps.Any(step => step.Lines.Contains("tool restore", StringComparison.Ordinal)))
        {
            steps = [new RecipeStep("dotnet tool restore", IsFinal: false), .. steps];
        }

        var code = 0;
        foreach (var step in steps)
        {
            if (code != 0 && !step.IsFinal)
            {
                continue;
            }

            var answer = await Bash.Run(_folder, step.Lines, Cancellation, Variables);
            answer.Code.ShouldBeOneOf([0, .. step.IsFinal ? Array.Empty<int>() : [1]], answer.All);
            code = code == 0 ? answer.Code : code;
        }

        return code;
    }

    private void Written(string[] reports)
    {
        foreach (var report in reports)
        {
            var path = Path.Combine(_folder, report);
            File.Exists(path).ShouldBeTrue(report);
            new FileInfo(path).Length.ShouldBeGreaterThan(0, report);
            File.Delete(path);
        }
    }

    /// <summary>A branch with one clean plan, its target branch behind it, and the tool pinned in the manifest.</summary>
    private async Task MakeRepository()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "plans"));
        Directory.CreateDirectory(Path.Combine(_folder, "bin"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "bin/gh"), "#!/bin/sh\nexit 0\n", Cancellation);
        Copy("everyday/taobao", "full-200-off-20.yaml", "shop.yaml");
        var answer = await Bash.Run(
            _folder,
            $"""
            chmod +x bin/gh
            git init -q -b main
            git config user.email test@example.com
            git config user.name Test
            printf '.dotnet/\n.nuget/\nbin/\n*.json\n*.html\n' > .gitignore
            git add plans
            git commit -q -m "One plan"
            git update-ref refs/remotes/origin/main main
            git checkout -q -b change
            dotnet new tool-manifest
            dotnet tool install PromoAudit.Tool --version 0.1.0 --source "{packages.Folder}"
            dotnet new nugetconfig
            dotnet nuget add source "{packages.Folder}" --configfile nuget.config
            """,
            Cancellation,
            Variables
        );
        answer.Code.ShouldBe(0, answer.All);
    }

    private async Task CommitPlanWithHole()
    {
        Copy("first", "plan.yaml", "shop.yaml");
        var answer = await Bash.Run(
            _folder,
            "git add plans && git commit -q -m \"Add a plan\"",
            Cancellation,
            Variables
        );
        answer.Code.ShouldBe(0, answer.All);
    }

    private void Copy(string example, params string[] files)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "plans", Path.GetFileName(example)));
        foreach (var file in files)
        {
            File.Copy(RepositoryRoot.File($"examples/{example}/{file}"), Path.Combine(folder.FullName, file));
        }
    }
}
